package fr.parvis.actions.workbook.web;

import static fr.parvis.actions.workbook.web.Coordinator.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.workbook.Workbooks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ParvisTest
class PlanningOverHttpTest {

    private static final String HEADINGS = "Quand|Horaires|Lieu|Village|Type|Partenaires|Venues";
    private static final String IMPORTS = "/actions/imports";
    private static final String PLANNING = "/actions/planning.xlsx";

    private static final List<LocalDate> NOT_REACHED =
            List.of(LocalDate.of(2029, 1, 7), LocalDate.of(2029, 2, 11));

    @LocalServerPort private int port;
    @Autowired private MongoDatabase database;
    private Coordinator coordinator = Coordinator.ofClunisois(0);

    @BeforeEach
    void at_work() {
        coordinator = Coordinator.ofClunisois(port);
    }

    @Test
    void a_planning_is_tried_imported_and_its_rejected_rows_come_back() {
        byte[] workbook =
                workbook(
                        HEADINGS,
                        "46400|9h-11h|mairie|Joncy|permanence|CAF / MSA|4",
                        "31/02/2027|9h-11h|mairie|Joncy|permanence||",
                        "tous les mardis de juin 2027|9h-11h|mairie|Joncy|bus||");

        JsonNode tried = report(workbook, true);
        assertThat(tried.at("/sheets/0/created").asInt()).isEqualTo(2);

        JsonNode done = report(workbook, false);
        assertThat(done.path("state").asString()).isEqualTo("DONE");
        assertThat(done.at("/sheets/0/kind").asString()).isEqualTo("PLANNING");
        assertThat(done.at("/sheets/0/created").asInt()).isEqualTo(2);
        assertThat(done.at("/sheets/0/rejected/0/row").asInt()).isEqualTo(3);
        assertThat(done.at("/sheets/0/rejected/0/column").asString()).isEqualTo("Quand");
        assertThat(done.at("/progress/done").asInt()).isEqualTo(3);

        String path = IMPORTS + "/" + done.path("id").asString();
        assertThat(Workbooks.read(coordinator.download(path + "/rejected.xlsx")).getFirst().rows())
                .extracting(row -> row.cells().getLast())
                .satisfiesExactly(
                        heading -> assertThat(heading).isEqualTo("À corriger"),
                        reason -> assertThat(reason).contains("n’existe pas"));
        assertThat(coordinator.get(path + "/events").body()).contains("\"state\":\"DONE\"");
        assertThat(Coordinator.ofMauriac(port).get(path).statusCode()).isEqualTo(404);

        JsonNode again = report(workbook, false);
        assertThat(again.at("/sheets/0/created").asInt()).isZero();
        assertThat(again.at("/sheets/0/duplicates").asInt()).isEqualTo(2);
    }

    @Test
    void what_is_taken_away_comes_back_and_changes_nothing() {
        report(
                workbook(
                        HEADINGS,
                        "46401|9h30 à midi|mairie|Joncy|stand marché|CAF et MSA|4",
                        "14/01/2027|||Lyon|RDV domicile||",
                        "tous les jeudis de juillet 2027|9h-11h|place|Joncy|bus||0"),
                false);

        JsonNode back = report(coordinator.download(PLANNING), false);

        assertThat(back.at("/sheets/0/rows").asInt()).isGreaterThanOrEqualTo(7);
        assertThat(back.at("/sheets/0/duplicates").asInt())
                .as(back.toString())
                .isEqualTo(back.at("/sheets/0/rows").asInt());
    }

    @Test
    void lines_are_pasted_looked_at_imported_and_taken_back() {
        String lines = lines(HEADINGS, "12/01/2028|9h-11h|mairie|Joncy|stand|- CAF|");

        JsonNode seen = json(coordinator.postJson(IMPORTS + "/preview", lines));
        assertThat(seen.at("/0/outcome").asString()).isEqualTo("CREATED");
        assertThat(seen.at("/0/understood/start").asString()).isEqualTo("09:00");
        assertThat(seen.at("/0/understood/insee").asString()).isEqualTo("71242");

        JsonNode done = finished(job(coordinator.postJson(IMPORTS + "/cells", lines)));
        assertThat(done.at("/sheets/0/created").asInt()).isEqualTo(1);

        String undo = IMPORTS + "/" + done.path("id").asString() + "/undo";
        assertThat(Coordinator.ofMauriac(port).postJson(undo).statusCode()).isEqualTo(404);
        assertThat(json(coordinator.postJson(undo)).path("removed").asInt()).isEqualTo(1);
        await().untilAsserted(
                        () ->
                                assertThat(
                                                json(coordinator.postJson(
                                                                IMPORTS + "/preview", lines))
                                                        .at("/0/outcome")
                                                        .asString())
                                        .isEqualTo("CREATED"));
    }

    @Test
    void rejected_rows_are_read_as_they_were_and_imported_once_corrected() {
        JsonNode done =
                report(workbook(HEADINGS, "31/02/2028|9h-11h|mairie|Joncy|stand|CAF|"), false);

        JsonNode sheet =
                json(coordinator.get(IMPORTS + "/" + done.path("id").asString() + "/rejected"))
                        .path(0);
        assertThat(sheet.path("name").asString()).isEqualTo("Planning");
        assertThat(sheet.at("/headings/0").asString()).isEqualTo("Quand");
        assertThat(sheet.at("/rows/0/row").asInt()).isEqualTo(2);
        assertThat(sheet.at("/rows/0/cells/3").asString()).isEqualTo("Joncy");
        assertThat(sheet.at("/rows/0/reason").asString()).contains("n’existe pas");

        String corrected = lines(HEADINGS, "28/02/2028|9h-11h|mairie|Joncy|stand|CAF|");
        JsonNode again = finished(job(coordinator.postJson(IMPORTS + "/cells", corrected)));
        assertThat(again.at("/sheets/0/created").asInt()).isEqualTo(1);
    }

    @Test
    void lines_that_are_no_planning_are_refused() {
        String people = lines("Nom|Prénom|Mail", "a|b|c@example.org");

        assertThat(coordinator.postJson(IMPORTS + "/preview", people).body())
                .contains("no-known-sheet");
        assertThat(coordinator.postJson(IMPORTS + "/cells", people).statusCode()).isEqualTo(422);
        assertThat(coordinator.postJson(IMPORTS + "/cells", lines(HEADINGS)).statusCode())
                .isEqualTo(422);
        assertThat(
                        coordinator
                                .postJson(IMPORTS + "/preview", "{\"rows\":[null,[null]]}")
                                .statusCode())
                .isEqualTo(422);
    }

    @Test
    void what_cannot_be_imported_is_refused_before_anything_begins() {
        assertRefused(new byte[0], 422, "workbook-empty");
        assertRefused("Date;Lieu".getBytes(StandardCharsets.UTF_8), 415, "not-a-workbook");
        assertRefused(workbook("Nom|Prénom|Mail", "a|b|c@example.org"), 422, "no-known-sheet");
        assertRefused(new byte[(10 << 20) + 1000], 413, "");
        assertThat(coordinator.postJson(IMPORTS).statusCode()).isEqualTo(415);
        assertThat(coordinator.get(IMPORTS + "/unknown").statusCode()).isEqualTo(404);
    }

    @Test
    void an_import_left_by_a_killed_process_is_taken_up_and_counts_right() {
        List<String> rows = new ArrayList<>(List.of(HEADINGS));
        for (int day = 0; day < 50; day++) {
            LocalDate date = LocalDate.of(2029, 1, 1).plusDays(day);
            String partner = NOT_REACHED.contains(date) ? "Oubli" : "CAF";
            rows.add(date + "|9h-11h|mairie|Joncy|atelier|" + partner + "|");
        }
        JsonNode first = report(workbook(rows.toArray(String[]::new)), false);
        String id = first.path("id").asString();
        database.getCollection("imports")
                .updateOne(
                        Filters.eq(id),
                        Updates.combine(
                                Updates.set("state", "RUNNING"),
                                Updates.unset("sheets"),
                                Updates.set("heldUntil", Instant.EPOCH)));
        forgetWhatWasNotReached();

        JsonNode resumed = finished(id);

        assertThat(resumed.at("/sheets/0/created").asInt()).isEqualTo(50);
        assertThat(resumed.at("/sheets/0/duplicates").asInt()).isZero();
    }

    @Test
    void a_coordinators_own_workbook_gives_the_counts_it_should() throws IOException {
        Path path = Path.of("../../shared/data/clunisois.xlsx");
        assumeThat(path).as("SKIPPED: no %s beside the project", path).exists();

        JsonNode done = report(Files.readAllBytes(path), true);

        assertThat(done.at("/sheets").size()).isEqualTo(1);
        assertThat(done.at("/sheets/0/rows").asInt()).isEqualTo(96);
        assertThat(done.at("/sheets/0/created").asInt()).isEqualTo(91);
        assertThat(done.at("/sheets/0/rejected").size()).isEqualTo(5);
    }

    @Test
    void a_long_planning_is_imported_row_by_row() {
        List<String> rows = new ArrayList<>(List.of(HEADINGS));
        for (int number = 0; number < 500; number++) {
            rows.add(
                    LocalDate.of(2030, 1, 1).plusDays(number / 10)
                            + "|9h-11h|salle "
                            + number % 10
                            + "|Joncy|atelier||");
        }

        JsonNode done = report(workbook(rows.toArray(String[]::new)), false);

        assertThat(done.at("/sheets/0/created").asInt()).isEqualTo(500);
        assertThat(done.at("/progress/done").asInt()).isEqualTo(500);
    }

    /** As if the import had been killed before it came to these rows. */
    private void forgetWhatWasNotReached() {
        Bson ours = Filters.eq("tenant", "200040293");
        database.getCollection("importedRows")
                .deleteMany(Filters.and(ours, Filters.eq("partnerKeys", "oubli")));
        for (LocalDate date : NOT_REACHED) {
            Instant morning = date.atStartOfDay(ZoneOffset.UTC).toInstant();
            Instant evening = morning.plus(Duration.ofDays(1));
            database.getCollection("occurrences")
                    .deleteMany(
                            Filters.and(
                                    ours,
                                    Filters.gte("startsAt", morning),
                                    Filters.lt("startsAt", evening)));
        }
    }

    private JsonNode report(byte[] workbook, boolean dryRun) {
        return finished(job(coordinator.upload(IMPORTS, workbook, dryRun)));
    }

    private static String job(HttpResponse<String> taken) {
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        String location = taken.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static String lines(String... rows) {
        var cells = Stream.of(rows).map(row -> List.of(row.split("\\|", -1))).toList();
        return JsonMapper.shared().writeValueAsString(Map.of("rows", cells));
    }

    private JsonNode finished(String id) {
        return await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> json(coordinator.get(IMPORTS + "/" + id)),
                        job -> !job.path("state").asString().equals("RUNNING"));
    }

    private void assertRefused(byte[] sent, int status, String code) {
        var refused = coordinator.upload(IMPORTS, sent, false);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(json(refused).path("hint").asString()).isNotBlank();
        assertThat(refused.body()).contains(code);
    }

    private static byte[] workbook(String... rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Planning");
            for (int row = 0; row < rows.length; row++) {
                String[] cells = rows[row].split("\\|", -1);
                for (int column = 0; column < cells.length; column++) {
                    put(sheet, row, column, cells[column]);
                }
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, String cell) {
        if (cell.matches("\\d+")) {
            sheet.value(row, column, Long.parseLong(cell));
        } else if (!cell.isEmpty()) {
            sheet.value(row, column, cell);
        }
    }
}
