package fr.parvis.volunteers.answer.web;

import static fr.parvis.volunteers.Staff.json;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.workbook.Workbooks;
import fr.parvis.volunteers.Staff;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ParvisTest
class AnswerListsTest {

    @LocalServerPort private int port;
    private Staff coordinator = Staff.coordinator(0);

    @BeforeEach
    void at_work() {
        coordinator = Staff.coordinator(port);
    }

    @Test
    void the_answers_come_page_after_page_in_one_order() {
        String answers = "/calls/" + aCallFor(1) + "/answers";
        List<String> people = Stream.of("Ada", "Bea", "Cleo", "Dora").map(this::enrolled).toList();
        people.subList(0, 3).forEach(it -> answer(answers, it, "YES"));
        answer(answers, people.getLast(), "NO");

        List<JsonNode> listed = pages(answers, 1);

        assertThat(listed)
                .extracting(it -> it.path("volunteerId").asString())
                .containsExactlyElementsOf(people);
        assertThat(listed)
                .extracting(it -> it.path("position").asInt(0))
                .containsExactly(0, 1, 2, 0);
        assertThat(coordinator.get(answers + "?after=bm9uZQ").statusCode()).isEqualTo(400);
    }

    @Test
    void only_the_coordinator_takes_the_answers_away_as_a_file() {
        String answers = "/calls/" + aCallFor(1) + "/answers";
        answer(answers, enrolled("=Eva"), "YES");

        String csv = coordinator.get(answers + ".csv").body();
        String asked = coordinator.with("Accept", "text/csv").get(answers).body();
        byte[] xlsx = coordinator.download(answers + ".xlsx");

        assertThat(csv).contains("Nom;Prénom", "'=Eva", "oui;retenue", "téléphone");
        assertThat(asked).isEqualTo(csv);
        assertThat(Workbooks.read(xlsx).getFirst().rows()).hasSize(2);
        assertThat(Staff.adviser(port).get(answers + ".csv").statusCode()).isEqualTo(403);
        assertThat(Staff.stranger(port).get(answers + ".csv").statusCode()).isEqualTo(404);
        assertThat(coordinator.get("/calls/" + Instant.EPOCH + "/answers.csv").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_calls_are_a_file_too() {
        aCallFor(3);

        String csv = Staff.adviser(port).get("/calls.csv?state=OPEN").body();

        assertThat(csv).contains("Appel;Lieu;Début", "Porter un frigo;Cluny", ";ouvert;3;");
        assertThat(Staff.adviser(port).get("/calls.csv?state=CANCELLED").body())
                .doesNotContain("frigo");
    }

    private List<JsonNode> pages(String answers, int limit) {
        var all = new ArrayList<JsonNode>();
        JsonNode page = json(coordinator.get(answers + "?limit=" + limit));
        page.path("items").forEach(all::add);
        while (!page.path("next").isNull()) {
            String after = page.path("next").asString();
            page = json(coordinator.get(answers + "?limit=" + limit + "&after=" + after));
            page.path("items").forEach(all::add);
        }
        return all;
    }

    private String aCallFor(int helpers) {
        Instant day = Instant.now().plus(5, ChronoUnit.DAYS);
        var opened =
                coordinator.post(
                        "/calls",
                        """
                        {"title":"Porter un frigo","message":"Il faut des bras.",
                         "place":{"commune":"71137","label":"Cluny"},
                         "startsAt":"%s","endsAt":"%s","helpersNeeded":%d,
                         "audience":{"communes":["71001"]}}
                        """
                                .formatted(day, day.plus(2, ChronoUnit.HOURS), helpers));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        return json(opened).path("id").asString();
    }

    private String enrolled(String name) {
        var person =
                coordinator.post(
                        "/volunteers",
                        """
                        {"firstName":"%s","lastName":"%s","email":"p%d@answers.example"}
                        """
                                .formatted(name, name, System.nanoTime()));
        assertThat(person.statusCode()).as(person.body()).isEqualTo(201);
        return json(person).path("id").asString();
    }

    private void answer(String answers, String person, String choice) {
        var given =
                coordinator.post(
                        answers,
                        """
                        {"volunteerId":"%s","answer":"%s","via":"PHONE"}
                        """
                                .formatted(person, choice));
        assertThat(given.statusCode()).as(given.body()).isEqualTo(200);
    }
}
