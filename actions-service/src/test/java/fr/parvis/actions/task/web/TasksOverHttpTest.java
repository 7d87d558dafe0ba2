package fr.parvis.actions.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.test.TestTokens;
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

/** From an announced date over Kafka to its tasks, and from news to a draft. */
@ParvisTest
class TasksOverHttpTest {

    private static final String COORDINATOR = TestTokens.coordinator("200040293");
    private static final String HERE = "/api/v1/clunisois";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate DAY = LocalDate.now(PARIS).plusDays(60);
    private static final String STAND =
            """
            {"practice": "LOCAL_EVENT", "title": "Forum des tâches", \
            "place": {"insee": "71137", "label": "Place du marché", "kind": "SQUARE"}, \
            "organisation": {"lead": "PARTNER", "organiser": "Mairie", \
            "ourRole": "un stand", "partners": [{"name": "Mairie de Cluny"}]}}""";

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort private int port;

    @Test
    void an_announced_date_has_tasks_that_move_and_end_with_it() throws Exception {
        var date = HERE + "/occurrences/" + announced();
        var tasks = HERE + "/tasks?occurrence=" + date.substring(date.lastIndexOf('/') + 1);

        awaitDue(tasks, 10, DAY.plusDays(14));
        send("POST", date + "/move", period(DAY.plusDays(7)), "");
        awaitDue(tasks, 10, DAY.plusDays(21));
        var first = json(send("GET", tasks, "", "")).at("/items/0/id").stringValue();
        var done = send("POST", HERE + "/tasks/" + first + "/done", "", "");
        send("POST", date + "/cancel", "{\"reason\": \"Neige\"}", "");

        assertThat(json(done).path("state").stringValue()).isEqualTo("DONE");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(items(tasks)).hasSize(1));
        assertThat(items(tasks).get(0).path("state").stringValue()).isEqualTo("DONE");
        assertThat(send("GET", HERE + "/tasks.csv?state=DONE", "", "").body())
                .contains("Forum des tâches");
    }

    @Test
    void a_guide_is_adapted_by_its_version_and_given_back() throws Exception {
        var path = HERE + "/playbooks/OUTDOOR_ACTIVITY";
        var own =
                """
                {"title": "Marcher", "introduction": "", \
                "steps": [{"day": 0, "title": "Partir"}, {"day": -7, "title": "Inviter"}]}""";

        var adapted = send("PUT", path, own, "\"0\"");
        var late = send("PUT", path, own, "\"0\"");
        var blind = send("PUT", path, own, "");
        var back = send("POST", path + "/reset", "", "\"1\"");

        assertThat(adapted.statusCode()).as(adapted.body()).isEqualTo(200);
        assertThat(json(adapted).at("/steps/0/title").stringValue()).isEqualTo("Inviter");
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(blind.statusCode()).isEqualTo(428);
        assertThat(json(back).path("adapted").booleanValue()).isFalse();
        assertThat(json(back).path("version").intValue()).isEqualTo(2);
    }

    @Test
    void news_becomes_a_draft_workshop_in_two_presses() throws Exception {
        var news =
                """
                {"title": "Chèque énergie", "text": "À demander en ligne.", \
                "themes": ["numerique--acceder-a-des-services-en-ligne"], \
                "mattersBy": "%s"}"""
                        .formatted(DAY.plusYears(1));
        var written = json(send("POST", HERE + "/news", news, ""));
        var workshop = HERE + "/news/" + written.path("id").stringValue() + "/workshop";

        var proposal = json(send("GET", workshop, "", ""));
        var made = json(send("POST", workshop, "", "")).path("actionId").stringValue();
        var again = json(send("POST", workshop, "", "")).path("actionId").stringValue();
        var action = json(send("GET", HERE + "/actions/" + made, "", ""));

        assertThat(LocalDate.parse(proposal.path("day").stringValue()))
                .isAfterOrEqualTo(LocalDate.now(PARIS).plusDays(42));
        assertThat(proposal.path("steps")).hasSizeGreaterThan(8);
        assertThat(again).isEqualTo(made);
        assertThat(action.path("practice").stringValue()).isEqualTo("PARTNER_WORKSHOP");
        assertThat(action.path("title").stringValue()).isEqualTo("Chèque énergie");
        assertThat(action.path("themes")).hasSize(1);
    }

    @Test
    void what_is_wrong_is_named() throws Exception {
        var foreign = "{\"title\": \"Appeler\", \"due\": \"2027-03-01\", \"ownerId\": \"x\"}";

        assertPointer("/ownerId", send("POST", HERE + "/tasks", foreign, ""));
        assertPointer("/due", send("POST", HERE + "/tasks", "{\"title\": \"Appeler\"}", ""));
        assertPointer("/text", send("POST", HERE + "/news", "{\"title\": \"Sans texte\"}", ""));
        assertThat(send("GET", HERE + "/playbooks/DANSE", "", "").statusCode()).isEqualTo(404);
        assertThat(send("GET", HERE + "/tasks?due=demain", "", "").statusCode()).isEqualTo(400);
        assertThat(send("GET", HERE + "/tasks?after=MA", "", "").statusCode()).isEqualTo(400);
    }

    private String announced() throws Exception {
        var action = json(send("POST", HERE + "/actions", STAND, "")).path("id").stringValue();
        var path = HERE + "/actions/" + action;
        var dates = "{\"dates\": [" + period(DAY) + "]}";
        var scheduled = json(send("POST", path + "/occurrences", dates, ""));
        send("POST", path + "/announce", "", "");
        return scheduled.at("/items/0/id").stringValue();
    }

    private void awaitDue(String tasks, int size, LocalDate last) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> {
                            assertThat(items(tasks)).hasSize(size);
                            assertThat(items(tasks).get(size - 1).path("due").stringValue())
                                    .isEqualTo(last.toString());
                        });
    }

    private static String period(LocalDate day) {
        return "{\"startsAt\": \"%s\", \"endsAt\": \"%s\"}"
                .formatted(at(day, "09:00"), at(day, "12:00"));
    }

    private static String at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(PARIS).toInstant().toString();
    }

    private JsonNode items(String path) throws Exception {
        return json(send("GET", path, "", "")).path("items");
    }

    private static void assertPointer(String pointer, HttpResponse<String> refused) {
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(json(refused).at("/errors/0/pointer").stringValue()).isEqualTo(pointer);
    }

    private HttpResponse<String> send(String method, String path, String body, String version)
            throws Exception {
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
