package fr.parvis.actions.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.test.TestTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ParvisTest
class ReportsOverHttpTest {

    private static final String COORDINATOR = TestTokens.coordinator("200040293");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate LAST_YEAR = LocalDate.now(PARIS).minusYears(1);
    private static final String THAT_WEEK =
            "from=%s&to=%s".formatted(LAST_YEAR, LAST_YEAR.plusDays(6));

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort private int port;

    @Test
    void the_figures_of_the_file_are_those_of_the_screen() throws Exception {
        told("Forum", LAST_YEAR, "{\"met\": 42, \"newcomers\": 17}");
        told("Forum", LAST_YEAR.plusDays(1), "{\"met\": 3, \"newcomers\": 1, \"minutes\": 90}");
        told(
                "Bourse aux vélos",
                LAST_YEAR.plusDays(2),
                "{\"met\": 0, \"errands\": {\"CAF\": {\"solved\": 2, \"followUp\": 0, \"redirected\": 1}}}");

        var report = json(get("/reports?by=COMMUNE&" + THAT_WEEK));
        var masked = json(get("/reports?by=PRACTICE&masked=true&" + THAT_WEEK));
        var sheet = json(get("/reports/follow-up?" + THAT_WEEK));
        var day = json(get("/my-day?date=" + LAST_YEAR));

        assertThat(report.at("/lines/0/label").stringValue()).isEqualTo("Cluny");
        assertThat(report.at("/total/dates").intValue()).isEqualTo(3);
        assertThat(report.at("/total/met").intValue()).isEqualTo(45);
        assertThat(get("/reports.csv?by=COMMUNE&" + THAT_WEEK).body())
                .contains("Cluny;3;45;18;5.50;1", "Total;3;45;18;5.50;1");
        assertThat(get("/outcomes.csv?" + THAT_WEEK).body())
                .contains("Forum", ";42;17;", ";3;1;", ";0;0;");
        assertThat(get("/outcomes.csv?masked=true&" + THAT_WEEK).body())
                .contains("masqué;masqué")
                .doesNotContain("Forum");
        assertThat(masked.at("/total/met").intValue()).isEqualTo(45);
        assertThat(sheet.at("/total/redirected").intValue()).isEqualTo(1);
        assertThat(sheet.at("/lines/1/label").stringValue()).isEqualTo("CAF");
        assertThat(get("/reports/follow-up.csv?" + THAT_WEEK).body()).contains("CAF;2;0;1;3");
        assertThat(get("/reports/coop.csv?" + THAT_WEEK).body()).contains("Collectif;120;Cluny");
        post("/reports/follow-up/entered", "{\"dates\": %s}".formatted(sheet.path("dates")));
        assertThat(json(get("/reports/follow-up?pending=true&" + THAT_WEEK)).path("dates"))
                .isEmpty();
        post("/reports/follow-up/withdrawn", "{\"dates\": %s}".formatted(sheet.path("dates")));
        assertThat(json(get("/reports/follow-up?pending=true&" + THAT_WEEK)).path("dates"))
                .hasSize(3);
        assertThat(post("/reports/follow-up/entered", "{}").statusCode()).isEqualTo(422);
        assertThat(day.at("/items/0/counted/met").intValue()).isEqualTo(42);
        assertThat(day.path("subject").stringValue()).isNotEmpty();
    }

    @Test
    void what_is_asked_wrongly_is_refused() throws Exception {
        assertThat(get("/reports?by=WEATHER").statusCode()).isEqualTo(400);
        assertThat(get("/reports").statusCode()).isEqualTo(400);
        assertThat(get("/my-day?date=hier").statusCode()).isEqualTo(400);
    }

    private void told(String title, LocalDate day, String figures) throws Exception {
        var stand =
                """
                {"practice": "LOCAL_EVENT", "title": "%s", \
                "place": {"insee": "71137", "label": "Place du marché", "kind": "SQUARE"}}"""
                        .formatted(title);
        var action = json(post("/actions", stand)).path("id").stringValue();
        var dates =
                "{\"dates\": [{\"startsAt\": \"%s\", \"endsAt\": \"%s\"}]}"
                        .formatted(at(day, "09:00"), at(day, "11:00"));
        var scheduled = post("/actions/" + action + "/occurrences", dates);
        var date = json(scheduled).at("/items/0/id").stringValue();
        var recorded =
                post(
                        "/outcomes",
                        "{\"occurrenceId\": \"%s\", \"figures\": %s}".formatted(date, figures));
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
    }

    private static String at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(PARIS).toInstant().toString();
    }

    private HttpResponse<String> post(String path, String body)
            throws IOException, InterruptedException {
        return send("POST", path, body);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path, "");
    }

    private HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        var uri = URI.create("http://127.0.0.1:" + port + "/api/v1/clunisois" + path);
        var request =
                HttpRequest.newBuilder(uri)
                        .header("Authorization", "Bearer " + COORDINATOR)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body));
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }
}
