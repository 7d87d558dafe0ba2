package fr.parvis.actions.occurrence.web;

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
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ParvisTest
class ActionsOverHttpTest {

    private static final String COORDINATOR = TestTokens.coordinator("200040293");
    private static final String HERE = "/api/v1/clunisois";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate NEXT_MONTH = LocalDate.now(PARIS).plusDays(30);
    private static final String STAND =
            """
            {"practice": "LOCAL_EVENT", "title": "Forum des associations", \
            "place": {"insee": "71137", "label": "Place du marché", "kind": "SQUARE"}, \
            "organisation": {"lead": "PARTNER", "organiser": "Mairie", \
            "ourRole": "un stand", "partners": [{"name": "Mairie de Cluny"}]}}""";

    /** Long before all that is stored, as a cursor says it. */
    private static final String START = "MA";

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort private int port;

    @Test
    void a_draft_says_what_is_missing_and_is_announced_once_it_is_complete() throws Exception {
        var draft = created("/actions", "{\"practice\": \"LOCAL_EVENT\", \"title\": \"Forum\"}");
        var path = HERE + "/actions/" + draft.path("id").stringValue();

        var refused = send("POST", path + "/announce", "", "");
        var completed = send("PUT", path, STAND, "\"1\"");
        var announced = send("POST", path + "/announce", "", "");

        assertThat(draft.path("missing")).hasSize(2);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).path("code").stringValue()).isEqualTo("action-incomplete");
        assertThat(json(refused).at("/errors/1/pointer").stringValue())
                .isEqualTo("/organisation/ourRole");
        assertThat(json(completed).path("missing")).isEmpty();
        assertThat(json(announced).path("state").stringValue()).isEqualTo("PLANNED");
    }

    @Test
    void what_follows_moves_with_it_and_its_action_called_off_takes_all_along() throws Exception {
        var action = created("/actions", STAND).path("id").stringValue();
        var dates = scheduled(action, 0, 7, 14);
        var second = HERE + "/occurrences/" + dates.at("/items/1/id").stringValue();

        var moved =
                json(
                        send(
                                "POST",
                                second + "/move",
                                period(NEXT_MONTH.plusDays(8), "14:00", "FOLLOWING"),
                                ""));
        send("POST", HERE + "/actions/" + action + "/cancel", "{\"reason\": \"Neige\"}", "");

        assertThat(moved.path("others")).hasSize(1);
        assertThat(moved.at("/others/0/startsAt").stringValue())
                .isEqualTo(at(NEXT_MONTH.plusDays(15), "14:00"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(planning(action, "&state=CANCELLED").path("items"))
                                        .hasSize(3)
                                        .allMatch(
                                                it ->
                                                        "Neige"
                                                                .equals(
                                                                        it.path("reason")
                                                                                .stringValue())));
    }

    @Test
    void a_date_is_edited_by_its_version_and_listed_by_day() throws Exception {
        var action = created("/actions", STAND).path("id").stringValue();
        var date = scheduled(action, 60).at("/items/0/id").stringValue();
        var path = HERE + "/occurrences/" + date;
        var patch =
                "{\"title\": \"Forum d’hiver\", \"staff\": [\"lea\"], \"equipment\": [\"bus\"]}";

        var edited = send("PATCH", path, patch, "\"1\"");
        var late = send("PATCH", path, patch, "\"1\"");
        var blind = send("PATCH", path, patch, "");
        var day = NEXT_MONTH.plusDays(60);

        assertThat(edited.statusCode()).as(edited.body()).isEqualTo(200);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(blind.statusCode()).isEqualTo(428);
        assertThat(planning(action, "&member=lea&from=" + day + "&to=" + day).path("items"))
                .hasSize(1);
        assertThat(planning(action, "&equipment=bus").path("items")).hasSize(1);
        assertThat(planning(action, "&equipment=tonnelle").path("items")).isEmpty();
        assertThat(planning(action, "&to=" + day.minusDays(1)).path("items")).isEmpty();
        assertThat(planning(action, "&from=" + day.plusDays(1)).path("items")).isEmpty();
    }

    @Test
    void a_draft_taken_out_leaves_a_tombstone_and_takes_its_dates_along() throws Exception {
        var action = created("/actions", STAND).path("id").stringValue();
        scheduled(action, 90);

        var removed = send("DELETE", HERE + "/actions/" + action, "", "\"1\"");

        assertThat(removed.statusCode()).isEqualTo(204);
        assertThat(get("/actions/" + action).statusCode()).isEqualTo(404);
        assertThat(everyChange("/actions", action).path("reason").stringValue())
                .isEqualTo("REMOVED");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> planning(action, "").path("items").isEmpty());
    }

    @Test
    void what_is_wrong_is_named_and_nothing_is_added() throws Exception {
        var action = created("/actions", STAND).path("id").stringValue();
        var backwards =
                "{\"dates\": [{\"startsAt\": \"%s\", \"endsAt\": \"%s\"}]}"
                        .formatted(at(NEXT_MONTH, "10:00"), at(NEXT_MONTH, "09:00"));

        var unfit = post("/actions/" + action + "/occurrences", backwards);
        var nameless = post("/actions", "{\"practice\": \"FORECOURT\"}");
        var nowhere = post("/actions", STAND.replace("71137", "71999"));

        assertThat(json(unfit).at("/errors/0/pointer").stringValue()).isEqualTo("/dates/0/endsAt");
        assertThat(json(nameless).at("/errors/0/pointer").stringValue()).isEqualTo("/title");
        assertThat(json(nowhere).path("code").stringValue()).isEqualTo("unknown-commune");
        assertThat(planning(action, "").path("items")).isEmpty();
        assertThat(get("/occurrences?from=demain").statusCode()).isEqualTo(400);
    }

    @Test
    void a_season_is_compared_with_the_one_before_it() throws Exception {
        var last =
                created(
                        "/seasons",
                        """
                        {"name": "Hiver", "from": "2020-01-01", "to": "2020-06-30"}""");
        var season =
                created(
                        "/seasons",
                        """
                        {"name": "Printemps", "from": "2020-07-01", "to": "2020-12-31"}""");
        var id = season.path("id").stringValue();
        var action =
                created("/actions", STAND.replaceFirst("\\{", "{\"seasonId\": \"" + id + "\", "));
        scheduled(action.path("id").stringValue(), 120, 127);

        var comparison = json(get("/seasons/" + id + "/comparison"));

        assertThat(comparison.at("/season/dates").intValue()).isEqualTo(2);
        assertThat(comparison.at("/season/byPractice/LOCAL_EVENT").intValue()).isEqualTo(2);
        assertThat(comparison.at("/before/seasonId")).isEqualTo(last.path("id"));
        assertThat(comparison.at("/before/dates").intValue()).isZero();
    }

    @Test
    void the_planning_is_a_file_too() throws Exception {
        var action = created("/actions", STAND).path("id").stringValue();
        scheduled(action, 150);

        assertThat(get("/occurrences.csv?action=" + action).body())
                .contains("Forum des associations", "Cluny", "09:00", "prévue");
        assertThat(get("/actions.csv").body()).contains("brouillon");
        assertThat(get("/seasons.csv").statusCode()).isEqualTo(200);
    }

    private JsonNode scheduled(String action, int... days) throws Exception {
        var dates = new StringBuilder();
        for (int day : days) {
            dates.append(dates.isEmpty() ? "" : ", ")
                    .append(period(NEXT_MONTH.plusDays(day), "09:00", "THIS"));
        }
        return created("/actions/" + action + "/occurrences", "{\"dates\": [" + dates + "]}");
    }

    private static String period(LocalDate day, String start, String scope) {
        return "{\"startsAt\": \"%s\", \"endsAt\": \"%s\", \"scope\": \"%s\"}"
                .formatted(at(day, start), at(day, "18:00"), scope);
    }

    private static String at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(PARIS).toInstant().toString();
    }

    private JsonNode planning(String action, String filter) throws Exception {
        return json(get("/occurrences?action=" + action + filter));
    }

    private JsonNode everyChange(String list, String id) throws Exception {
        var since = json(get(list + "?updatedSince=" + START + "&limit=500"));
        for (JsonNode item : since.path("items")) {
            if (item.path("id").stringValue().equals(id)) {
                return item;
            }
        }
        throw new AssertionError("No change of " + id);
    }

    private JsonNode created(String path, String body) throws Exception {
        var response = post(path, body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return json(response);
    }

    private HttpResponse<String> post(String path, String body)
            throws IOException, InterruptedException {
        return send("POST", HERE + path, body, "");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", HERE + path, "", "");
    }

    private HttpResponse<String> send(String method, String path, String body, String version)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Authorization", "Bearer " + COORDINATOR)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
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
