package fr.parvis.actions.sharing.web;

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

/** What Clunisois shares, Mauriac sees: that, and nothing else. */
@ParvisTest
class SharingOverHttpTest {

    private static final String MAURIAC = "241500271";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate DAY = LocalDate.now(PARIS).plusDays(40);
    private static final String NAMED = "{\"neighbours\": [{\"siren\": \"" + MAURIAC + "\"}]}";
    private static final String NOBODY = "{\"neighbours\": []}";
    private static final String JEANNE =
            "{\"person\": {\"firstName\": \"Jeanne\", \"phone\": \"06 12 34 56 78\"}}";
    private static final String STAND =
            """
            {"practice": "LOCAL_EVENT", "title": "Bilans de santé partagés", \
            "place": {"insee": "71137", "label": "Place du marché", "kind": "SQUARE"}, \
            "admission": {"mode": "SLOTS", "capacity": 1, "openToPublic": false}, \
            "organisation": {"lead": "PARTNER", "organiser": "Mairie", \
            "ourRole": "un stand", "partners": [{"name": "Mairie secrète"}]}}""";

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort private int port;

    private final Side cluny = new Side("clunisois", TestTokens.coordinator("200040293"));
    private final Side mauriac = new Side("mauriac", TestTokens.coordinator(MAURIAC));

    @Test
    void a_neighbour_that_is_named_sees_the_date_and_books_into_it_and_nothing_else() {
        String action = anAnnouncedAction();
        String date = aDate(action, DAY);
        assertThat(mauriac.get("/shared-dates/" + date).statusCode()).isEqualTo(404);

        cluny.send("PUT", "/actions/" + action + "/neighbours", NAMED, "\"0\"");

        await().untilAsserted(
                        () ->
                                assertThat(mauriac.get("/shared-dates/" + date).statusCode())
                                        .isEqualTo(200));
        assertThat(mauriac.get("/shared-dates/" + date).body())
                .contains("Bilans de santé partagés", "Cluny")
                .doesNotContain("Mairie secrète", "kangoo", action);
        assertThat(mauriac.post("/shared-dates/" + date + "/bookings", JEANNE).body())
                .contains("BOOKED");
        assertThat(mauriac.post("/shared-dates/" + date + "/bookings", JEANNE).body())
                .contains("WAITING");
        assertThat(cluny.get("/occurrences/" + date + "/bookings").body())
                .contains("Jeanne", "Mauriac");
        for (String path :
                new String[] {
                    "/actions/" + action,
                    "/actions/" + action + "/neighbours",
                    "/actions/" + action + "/occurrences",
                    "/occurrences/" + date,
                    "/occurrences/" + date + "/bookings",
                    "/outcomes/" + date
                }) {
            assertThat(mauriac.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(mauriac.get("/occurrences?from=" + DAY + "&to=" + DAY).body())
                .doesNotContain("Bilans");
        assertThat(mauriac.get("/shared-dates?from=" + DAY + "&to=" + DAY).body())
                .contains("Bilans");
    }

    @Test
    void who_is_not_named_any_more_neither_sees_nor_books() {
        String action = anAnnouncedAction();
        String date = aDate(action, DAY.plusDays(1));
        cluny.send("PUT", "/actions/" + action + "/neighbours", NAMED, "\"0\"");
        await().until(() -> mauriac.get("/shared-dates/" + date).statusCode() == 200);

        cluny.send("PUT", "/actions/" + action + "/neighbours", NOBODY, "\"1\"");

        assertThat(mauriac.post("/shared-dates/" + date + "/bookings", JEANNE).statusCode())
                .isEqualTo(404);
        await().until(() -> mauriac.get("/shared-dates/" + date).statusCode() == 404);
        assertThat(cluny.get("/occurrences/" + date + "/bookings").body()).doesNotContain("Jeanne");
    }

    @Test
    void a_bus_is_seen_taken_and_borrowed_where_it_is_free_and_given_back() {
        String bus =
                id(
                        cluny.post(
                                "/equipment",
                                "{\"name\": \"Bus bleu\", \"kind\": \"VEHICLE\", \"note\": \"clé cachée\"}"));
        String action = anAnnouncedAction();
        takes(aDate(action, DAY.plusDays(2)), bus);
        cluny.send("PUT", "/equipment/" + bus + "/neighbours", NAMED, "\"0\"");
        String things = "/shared-equipment";
        await().until(() -> mauriac.get(things).body().contains(bus));
        assertThat(mauriac.get(things).body()).contains("Bus bleu").doesNotContain("clé cachée");
        await().until(() -> taken(bus).contains(at(DAY.plusDays(2), "09:00")));
        assertThat(taken(bus)).doesNotContain("Bilans", action);

        var clashing = mauriac.post(things + "/" + bus + "/loans", loan("10:00", "12:00"));
        var borrowed = mauriac.post(things + "/" + bus + "/loans", loan("14:00", "16:00"));

        assertThat(clashing.statusCode()).as(clashing.body()).isEqualTo(409);
        assertThat(clashing.body()).contains("thing-taken").doesNotContain("Bilans");
        assertThat(borrowed.statusCode()).as(borrowed.body()).isEqualTo(201);
        assertThat(cluny.get("/equipment/" + bus + "/loans").body())
                .contains("le forum", "Mauriac");
        assertThat(mauriac.get("/equipment/" + bus + "/loans").statusCode()).isEqualTo(404);
        await().until(() -> mauriac.get("/borrowed-equipment").body().contains("le forum"));

        String given = things + "/" + bus + "/loans/" + id(borrowed);
        assertThat(mauriac.send("DELETE", given, "", "").statusCode()).isEqualTo(204);
        assertThat(mauriac.send("DELETE", given, "", "").statusCode()).isEqualTo(409);
        await().until(
                        () ->
                                mauriac.get("/borrowed-equipment")
                                        .body()
                                        .contains("\"cancelled\":true"));
    }

    @Test
    void what_is_not_lent_any_more_is_seen_no_more() {
        String bus = id(cluny.post("/equipment", "{\"name\": \"Vélo\", \"kind\": \"VEHICLE\"}"));
        cluny.send("PUT", "/equipment/" + bus + "/neighbours", NAMED, "\"0\"");
        await().until(() -> mauriac.get("/shared-equipment").body().contains(bus));

        cluny.send("DELETE", "/equipment/" + bus, "", "\"1\"");

        await().until(() -> !mauriac.get("/shared-equipment").body().contains(bus));
    }

    @Test
    void the_others_are_found_by_a_part_of_their_name_and_none_is_oneself() {
        assertThat(cluny.get("/neighbours?q=mauriac").body()).contains(MAURIAC);
        assertThat(cluny.get("/neighbours").body()).doesNotContain("200040293");
    }

    private String taken(String bus) {
        return mauriac.get(
                        "/shared-equipment/%s/taken?from=%s&to=%s"
                                .formatted(bus, DAY, DAY.plusDays(9)))
                .body();
    }

    private String anAnnouncedAction() {
        String action = id(cluny.post("/actions", STAND));
        cluny.post("/actions/" + action + "/announce", "");
        return action;
    }

    private String aDate(String action, LocalDate day) {
        var dates =
                cluny.post(
                        "/actions/" + action + "/occurrences",
                        "{\"dates\": [{\"startsAt\": \"%s\", \"endsAt\": \"%s\"}]}"
                                .formatted(at(day, "09:00"), at(day, "11:00")));
        return json(dates).at("/items/0/id").stringValue();
    }

    private void takes(String date, String thing) {
        cluny.send(
                "PATCH", "/occurrences/" + date, "{\"equipment\": [\"" + thing + "\"]}", "\"1\"");
    }

    private static String loan(String from, String to) {
        var day = DAY.plusDays(2);
        return "{\"startsAt\": \"%s\", \"endsAt\": \"%s\", \"purpose\": \"le forum\"}"
                .formatted(at(day, from), at(day, to));
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

    /** A coordinator at work. */
    private final class Side {

        private final String slug;
        private final String token;

        Side(String slug, String token) {
            this.slug = slug;
            this.token = token;
        }

        HttpResponse<String> get(String path) {
            return send("GET", path, "", "");
        }

        HttpResponse<String> post(String path, String body) {
            return send("POST", path, body, "");
        }

        HttpResponse<String> send(String method, String path, String body, String version) {
            var address = "http://127.0.0.1:" + port + "/api/v1/" + slug + path;
            var request =
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .method(method, BodyPublishers.ofString(body));
            if (!version.isEmpty()) {
                request.header("If-Match", version);
            }
            try {
                return http.send(request.build(), BodyHandlers.ofString());
            } catch (IOException | InterruptedException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }
}
