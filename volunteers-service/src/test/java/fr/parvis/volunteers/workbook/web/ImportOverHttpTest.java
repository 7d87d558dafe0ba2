package fr.parvis.volunteers.workbook.web;

import static fr.parvis.volunteers.Staff.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.workbook.Workbooks;
import fr.parvis.volunteers.Staff;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ParvisTest
class ImportOverHttpTest {

    private static final String HEADINGS = "Contact|Portable|Courriel|Village|RGPD";
    private static final String IMPORTS = "/volunteers/imports";

    @LocalServerPort private int port;
    @Autowired private MongoDatabase database;
    private Staff staff = Staff.adviser(0);

    @BeforeEach
    void at_work() {
        staff = Staff.adviser(port);
    }

    @Test
    void a_workbook_is_tried_imported_and_its_rejected_rows_come_back() {
        byte[] workbook =
                workbook(
                        HEADINGS,
                        "Anne IMPORT|612345678|anne.import@example.net|Cluny|oui",
                        "Luc IMPORT||luc at example.net|Cluny|oui");

        JsonNode tried = report(workbook, true);
        assertThat(tried.at("/sheets/0/created").asInt()).isEqualTo(1);
        assertThat(staff.get("/volunteers?q=import").body()).contains("\"items\":[]");

        JsonNode done = report(workbook, false);
        assertThat(done.path("state").asString()).isEqualTo("DONE");
        assertThat(done.at("/sheets/0/kind").asString()).isEqualTo("VOLUNTEERS");
        assertThat(done.at("/sheets/0/rejected/0/row").asInt()).isEqualTo(3);
        assertThat(done.at("/sheets/0/rejected/0/column").asString()).isEqualTo("Courriel");
        assertThat(done.at("/progress/done").asInt()).isEqualTo(2);
        assertThat(json(staff.get("/volunteers?q=import")).path("items").size()).isEqualTo(1);

        String path = IMPORTS + "/" + done.path("id").asString();
        assertThat(Workbooks.read(staff.download(path + "/rejected.xlsx")).getFirst().rows())
                .extracting(row -> row.cells().getLast())
                .satisfiesExactly(
                        heading -> assertThat(heading).isEqualTo("À corriger"),
                        reason -> assertThat(reason).contains("pas lisible"));
        assertThat(staff.get(path + "/events").body()).contains("\"state\":\"DONE\"");
        assertThat(Staff.stranger(port).get("/api/v1/mauriac" + path).statusCode()).isEqualTo(404);

        JsonNode again = report(workbook, false);
        assertThat(again.at("/sheets/0/created").asInt()).isZero();
        assertThat(again.at("/sheets/0/duplicates").asInt()).isEqualTo(1);
    }

    @Test
    void what_cannot_be_imported_is_refused_before_anything_begins() {
        assertRefused(new byte[0], 422, "workbook-empty");
        assertRefused("Nom;Mail".getBytes(StandardCharsets.UTF_8), 415, "not-a-workbook");
        assertRefused(workbook("Structure|Convention|Mail", "a|b|c"), 422, "no-known-sheet");
        assertRefused(new byte[(10 << 20) + 1000], 413, "");
        assertThat(staff.post(IMPORTS, "{}").statusCode()).isEqualTo(415);
        assertThat(staff.get(IMPORTS + "/unknown").statusCode()).isEqualTo(404);
    }

    @Test
    void an_import_left_by_a_killed_process_is_taken_up_and_counts_right() {
        List<String> rows = new ArrayList<>(List.of(HEADINGS));
        for (int number = 0; number < 50; number++) {
            rows.add("Anne REPRISE" + number + "||reprise" + number + "@example.net|Cluny|oui");
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
        database.getCollection("volunteers")
                .deleteMany(
                        Filters.and(
                                Filters.eq("tenant", "200040293"),
                                Filters.eq("gone", false),
                                Filters.in(
                                        "email", "reprise7@example.net", "reprise31@example.net")));

        JsonNode resumed = finished(id);

        assertThat(resumed.at("/sheets/0/created").asInt()).isEqualTo(50);
        assertThat(resumed.at("/sheets/0/duplicates").asInt()).isZero();
        assertThat(
                        json(staff.get("/volunteers?q=reprise&count=true&limit=1"))
                                .path("total")
                                .asInt())
                .isEqualTo(50);
    }

    @Test
    void a_coordinators_own_workbook_gives_the_counts_it_should() throws IOException {
        Path path = Path.of("../../shared/data/clunisois.xlsx");
        assumeThat(path).as("SKIPPED: no %s beside the project", path).exists();

        JsonNode done = report(Files.readAllBytes(path), false);

        assertThat(done.at("/sheets/0/rows").asInt()).isEqualTo(430);
        assertThat(done.at("/sheets/0/created").asInt()).isEqualTo(424);
        assertThat(done.at("/sheets/0/duplicates").asInt()).isEqualTo(3);
        assertThat(done.at("/sheets/0/rejected").size()).isEqualTo(3);
    }

    @Test
    void ten_thousand_rows_are_imported_within_a_minute() {
        List<String> rows = new ArrayList<>(List.of(HEADINGS));
        for (int number = 0; number < 10_000; number++) {
            rows.add(
                    "Anne MILLE"
                            + number
                            + "|||Cluny|oui".replace("|||", "||m" + number + "@mille.example|"));
        }

        JsonNode done = report(workbook(rows.toArray(String[]::new)), false);

        assertThat(done.at("/sheets/0/created").asInt()).isEqualTo(10_000);
        assertThat(
                        Duration.between(
                                Instant.parse(done.path("startedAt").asString()),
                                Instant.parse(done.path("finishedAt").asString())))
                .isLessThan(Duration.ofMinutes(1));
    }

    private JsonNode report(byte[] workbook, boolean dryRun) {
        var taken = staff.upload(IMPORTS, workbook, dryRun);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        String location = taken.headers().firstValue("Location").orElseThrow();
        return finished(location.substring(location.lastIndexOf('/') + 1));
    }

    private JsonNode finished(String id) {
        return await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> json(staff.get(IMPORTS + "/" + id)),
                        job -> !job.path("state").asString().equals("RUNNING"));
    }

    private void assertRefused(byte[] sent, int status, String code) {
        var refused = staff.upload(IMPORTS, sent, false);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(json(refused).path("hint").asString()).isNotBlank();
        assertThat(refused.body()).contains(code);
    }

    private static byte[] workbook(String... rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Réseau");
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
