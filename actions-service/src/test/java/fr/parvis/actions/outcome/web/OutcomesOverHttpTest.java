package fr.parvis.actions.outcome.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.test.TestTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ParvisTest
class OutcomesOverHttpTest {

    private static final String COORDINATOR = TestTokens.coordinator("200040293");
    private static final String HERE = "/api/v1/clunisois";
    private static final Instant YESTERDAY = Instant.now().minus(1, ChronoUnit.DAYS);
    private static final String STAND =
            """
            {"practice": "LOCAL_EVENT", "title": "Forum des associations", \
            "place": {"insee": "71137", "label": "Place du marché", "kind": "SQUARE"}, \
            "organisation": {"lead": "PARTNER", "organiser": "Mairie", \
            "ourRole": "un stand", "partners": [{"name": "Mairie de Cluny"}]}}""";

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort private int port;

    @Test
    void what_is_said_of_a_date_holds_it_and_is_corrected_by_its_version() throws Exception {
        var date = aDate(YESTERDAY);
        var said =
                """
                {"occurrenceId": "%s", "figures": {"met": 8, "newcomers": 3, \
                "ages": {"FROM_70": 5}, "communes": {"71137": 8}, \
                "errands": {"CAF": {"solved": 2, "followUp": 0, "redirected": 1}}}}"""
                        .formatted(date);

        var recorded = post("/outcomes", said);
        var again = post("/outcomes", said);
        var other = post("/outcomes", said.replace("\"met\": 8", "\"met\": 9"));
        var corrected = send("PUT", "/outcomes/" + date, "{\"met\": 0}", "\"1\"");
        var late = send("PUT", "/outcomes/" + date, "{\"met\": 2}", "\"1\"");

        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
        assertThat(json(recorded).at("/figures/errands/CAF/solved").intValue()).isEqualTo(2);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(json(corrected).at("/figures/met").intValue()).isZero();
        assertThat(json(corrected).at("/history/0/figures/met").intValue()).isEqualTo(8);
        assertThat(late.statusCode()).isEqualTo(412);
        await().atMost(Duration.ofSeconds(20)).until(() -> state(date).equals("HELD"));
    }

    @Test
    void counts_sent_twice_count_once_and_the_date_is_not_missing_any_more() throws Exception {
        var date = aDate(YESTERDAY);
        var silent = aDate(YESTERDAY.minusSeconds(60));
        var counts = "{\"counts\": [%s, %s]}".formatted(tally(1, 0), tally(1, 1));

        post("/outcomes/" + date + "/counts", counts);
        var counted = post("/outcomes/" + date + "/counts", counts);

        assertThat(counted.statusCode()).as(counted.body()).isEqualTo(200);
        assertThat(json(counted).at("/figures/met").intValue()).isEqualTo(2);
        assertThat(json(counted).at("/figures/newcomers").intValue()).isEqualTo(1);
        assertThat(json(get("/outcomes/missing?limit=500")).path("items"))
                .extracting(it -> it.path("occurrenceId").stringValue())
                .contains(silent)
                .doesNotContain(date);
        assertThat(json(get("/outcomes?limit=500")).path("items"))
                .extracting(it -> it.path("occurrenceId").stringValue())
                .contains(date)
                .doesNotContain(silent);
    }

    @Test
    void the_list_of_what_is_missing_goes_on() throws Exception {
        var first = aDate(YESTERDAY.minusSeconds(7200));
        var second = aDate(YESTERDAY.minusSeconds(3600));
        var page = json(get("/outcomes/missing?limit=1"));
        var seen = new StringBuilder(page.at("/items/0/occurrenceId").stringValue());

        while (page.path("next").isString()) {
            page = json(get("/outcomes/missing?limit=1&after=" + page.path("next").stringValue()));
            seen.append(' ').append(page.at("/items/0/occurrenceId").stringValue());
        }

        assertThat(seen.toString().split(" "))
                .containsSubsequence(first, second)
                .doesNotHaveDuplicates();
        assertThat(get("/outcomes?after=bm9u").statusCode()).isEqualTo(400);
    }

    @Test
    void what_is_wrong_is_named_and_nothing_is_said() throws Exception {
        var date = aDate(YESTERDAY);
        var tomorrow = aDate(Instant.now().plus(1, ChronoUnit.DAYS));
        var said = "{\"occurrenceId\": \"%s\", \"figures\": %s}";

        var more = post("/outcomes", said.formatted(date, "{\"met\": 1, \"newcomers\": 2}"));
        var none = post("/outcomes", said.formatted(date, "{\"ages\": {\"FROM_70\": null}}"));
        var early = post("/outcomes", said.formatted(tomorrow, "{\"met\": 1}"));
        var unknown = post("/outcomes", said.formatted(UUID.randomUUID(), "{\"met\": 1}"));
        var nameless =
                post("/outcomes/" + date + "/counts", "{\"counts\": [{\"deltas\": {\"met\": 1}}]}");

        assertThat(json(more).at("/errors/0/pointer").stringValue()).isEqualTo("/newcomers");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(nameless.statusCode()).isEqualTo(422);
        assertThat(get("/outcomes/" + date).statusCode()).isEqualTo(404);
    }

    @Test
    void a_tenant_hides_what_it_does_not_ask() throws Exception {
        var version = json(get("/outcomes/settings")).path("version").intValue();
        var hides = "{\"hidden\": [\"TIME\", \"AGES\"]}";

        var changed = send("PUT", "/outcomes/settings", hides, "\"" + version + "\"");
        var late = send("PUT", "/outcomes/settings", hides, "\"" + version + "\"");

        assertThat(json(changed).path("hidden")).hasSize(2);
        assertThat(json(get("/outcomes/settings")).at("/hidden/0").stringValue()).isEqualTo("AGES");
        assertThat(late.statusCode()).isEqualTo(412);
    }

    private static String tally(int met, int newcomers) {
        return "{\"id\": \"%s\", \"at\": \"%s\", \"deltas\": {\"met\": %d, \"newcomers\": %d}}"
                .formatted(UUID.randomUUID(), YESTERDAY, met, newcomers);
    }

    private String aDate(Instant start) throws Exception {
        var action = json(post("/actions", STAND)).path("id").stringValue();
        post("/actions/" + action + "/announce", "");
        var dates =
                "{\"dates\": [{\"startsAt\": \"%s\", \"endsAt\": \"%s\"}]}"
                        .formatted(start, start.plusSeconds(3600));
        var scheduled = post("/actions/" + action + "/occurrences", dates);
        assertThat(scheduled.statusCode()).as(scheduled.body()).isEqualTo(201);
        return json(scheduled).at("/items/0/id").stringValue();
    }

    private String state(String date) throws Exception {
        return json(get("/occurrences/" + date)).path("state").stringValue();
    }

    private HttpResponse<String> post(String path, String body)
            throws IOException, InterruptedException {
        return send("POST", path, body, "");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path, "", "");
    }

    private HttpResponse<String> send(String method, String path, String body, String version)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + HERE + path))
                        .header("Authorization", "Bearer " + COORDINATOR)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body));
        if (!version.isEmpty()) {
            request.header("If-Match", version);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }
}
