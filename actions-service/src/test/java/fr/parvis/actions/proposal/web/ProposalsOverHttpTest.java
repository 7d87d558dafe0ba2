package fr.parvis.actions.proposal.web;

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
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ParvisTest
class ProposalsOverHttpTest {

    private static final String COORDINATOR = TestTokens.coordinator("200040293");
    private static final String SOMEBODY_ELSE = TestTokens.partner("200040293");
    private static final String HERE = "/api/v1/clunisois";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate DAY = LocalDate.now(PARIS).plusDays(50);
    private static final String PERMANENCE =
            """
            {"practice": "PERMANENCE", "title": "Permanence à convenir", \
            "organisation": {"partners": [{"name": "Restos du Cœur"}]}}""";

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @LocalServerPort private int port;

    @Test
    void a_partner_without_account_answers_another_date_and_the_house_accepts_it() {
        var action = id(send("POST", HERE + "/actions", PERMANENCE));
        var proposal = json(propose(action));
        var page = path(proposal.path("link").stringValue());

        assertThat(send("GET", page, "").body())
                .contains("Permanence à convenir", "Cette date vous convient-elle", "9\u00a0h")
                .doesNotContain("<script");
        var sent =
                form(
                        page,
                        "answer=OTHER&version=1&day=%s&from=14:00&to=16:00&note=plut%%C3%%B4t"
                                .formatted(DAY.plusDays(1)));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(send("GET", page, "").body()).contains("Votre proposition est transmise");

        var listed = json(send("GET", proposals(action), "")).at("/items/0");
        assertThat(listed.path("state").stringValue()).isEqualTo("OTHER_PROPOSED");
        assertThat(listed.path("turn").stringValue()).isEqualTo("HOUSE");
        assertThat(listed.at("/offers/1/note").stringValue()).isEqualTo("plutôt");

        assertThat(send("GET", HERE + "/date-proposals", "").body())
                .contains(proposal.path("id").stringValue());
        var answers = HERE + "/date-proposals/" + proposal.path("id").stringValue();
        var accepted = send("POST", answers + "/accept", "{\"version\": 2}");

        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(200);
        await().untilAsserted(
                        () ->
                                assertThat(
                                                send(
                                                                "GET",
                                                                HERE
                                                                        + "/actions/"
                                                                        + action
                                                                        + "/occurrences",
                                                                "")
                                                        .body())
                                        .contains(at(DAY.plusDays(1), "14:00")));
        assertThat(send("GET", page, "").body()).contains("Cette date est convenue");
        assertThat(form(page, "answer=REFUSE&version=3").statusCode()).isEqualTo(409);
    }

    @Test
    void a_press_of_a_button_that_makes_no_sense_changes_nothing() {
        var action = id(send("POST", HERE + "/actions", PERMANENCE));
        var page = path(json(propose(action)).path("link").stringValue());

        assertThat(form(page, "").statusCode()).isEqualTo(422);
        assertThat(form(page, "answer=OTHER&version=1&day=demain").statusCode()).isEqualTo(422);
        assertThat(form("/d/inconnu/date", "answer=ACCEPT&version=1").statusCode()).isEqualTo(404);
        assertThat(json(send("GET", proposals(action), "")).at("/items/0/version").intValue())
                .isEqualTo(1);
    }

    @Test
    void a_partner_who_takes_no_part_in_it_sees_no_action_and_no_date() {
        var action = id(send("POST", HERE + "/actions", PERMANENCE));
        var proposal = json(propose(action)).path("id").stringValue();

        assertThat(send("GET", proposals(action), "", SOMEBODY_ELSE).statusCode()).isEqualTo(404);
        assertThat(
                        send(
                                        "POST",
                                        HERE + "/date-proposals/" + proposal + "/accept",
                                        "{\"version\": 1}",
                                        SOMEBODY_ELSE)
                                .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> propose(String action) {
        return send(
                "POST",
                proposals(action),
                "{\"partner\": \"Restos du Cœur\", \"startsAt\": \"%s\", \"endsAt\": \"%s\"}"
                        .formatted(at(DAY, "09:00"), at(DAY, "11:00")));
    }

    private static String proposals(String action) {
        return HERE + "/actions/" + action + "/date-proposals";
    }

    private static String path(String link) {
        return URI.create(link).getPath();
    }

    private static String at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(PARIS).toInstant().toString();
    }

    private static String id(HttpResponse<String> created) {
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return json(created).path("id").stringValue();
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    private HttpResponse<String> form(String page, String body) {
        return exchange(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(String method, String path, String body) {
        return send(method, path, body, COORDINATOR);
    }

    private HttpResponse<String> send(String method, String path, String body, String token) {
        return exchange(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .method(method, BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
