package fr.parvis.actions.telling.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.practice.Plans;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.events.Envelope;
import fr.parvis.starter.events.Topics;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.test.TestTenants;
import fr.parvis.starter.test.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ParvisTest
class TellingOverHttpTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String ADVISER = TestTokens.adviser(TestTenants.CLUNISOIS.value());
    private static final String COORDINATOR = TestTokens.coordinator(TestTenants.CLUNISOIS.value());

    private static final Instant STARTS =
            Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

    @LocalServerPort private int port;
    @Autowired private Occurrences occurrences;
    @Autowired private Producer<String, byte[]> producer;
    @Autowired private Topics topics;

    @Test
    void after_a_move_the_list_says_who_knows_whom_to_call_and_who_called() {
        var date = aDate();
        var mail = UUID.randomUUID() + "@exemple.example";
        var jeanne = booked(date, "Jeanne", "\"email\":\"%s\"".formatted(mail));
        var paul = booked(date, "Paul", "\"phone\":\"06 12 34 56 78\"");
        assertThat(telling(date).path("everyone").asBoolean()).isTrue();

        call(
                ADVISER,
                "/occurrences/" + date + "/move",
                "{\"startsAt\":\"%s\",\"endsAt\":\"%s\"}"
                        .formatted(STARTS.plusSeconds(86_400), STARTS.plusSeconds(90_000)));

        await().untilAsserted(
                        () ->
                                assertThat(words(date))
                                        .containsExactly("ON_ITS_WAY", "NO_ADDRESS", "NO_ADDRESS"));
        failed(jeanne + ":occurrence-moved:1", date);
        await().untilAsserted(() -> assertThat(words(date)).startsWith("MAIL_FAILED"));
        assertThat(telling(date).path("missing").asInt()).isEqualTo(3);

        List.of(jeanne, paul, "partner:Restos du Cœur").forEach(it -> tick(date, it, "tick"));
        assertThat(telling(date).path("everyone").asBoolean()).isTrue();
        assertThat(telling(date).path("people").path(1).path("tickedAt").isMissingNode()).isFalse();
        tick(date, paul, "untick");
        assertThat(telling(date).path("missing").asInt()).isEqualTo(1);

        call(COORDINATOR, "/bookings/people/erase", "{\"email\":\"%s\"}".formatted(mail));
        await().untilAsserted(() -> assertThat(words(date)).hasSize(2));
    }

    @Test
    void who_is_not_on_the_list_or_nobody_at_all_is_refused_by_name() {
        var date = aDate();

        var unknown = tick(date, "partner:none", "tick");
        var nobody = call(ADVISER, "/occurrences/" + date + "/telling/tick", "{}");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(json(unknown).path("code").asString()).isEqualTo("addressee-not-found");
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(json(nobody).path("errors").findValuesAsString("pointer"))
                .containsExactly("/addressee");
    }

    private String aDate() {
        Occurrence date =
                Occurrence.schedule(
                        new OccurrenceId(UUID.randomUUID().toString()),
                        ActionFixtures.anAnnounced(Plans.aPermanence()),
                        new Period(STARTS, STARTS.plusSeconds(3600)),
                        Crew.NOBODY);
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, () -> occurrences.add(date, date.told()));
        return date.id().value();
    }

    private String booked(String date, String firstName, String reached) {
        var person = "{\"person\":{\"firstName\":\"%s\",%s}}".formatted(firstName, reached);
        var booked = call(ADVISER, "/occurrences/" + date + "/bookings", person);
        assertThat(booked.statusCode()).as(booked.body()).isEqualTo(201);
        return json(booked).path("id").asString();
    }

    private HttpResponse<String> tick(String date, String addressee, String act) {
        return call(
                ADVISER,
                "/occurrences/" + date + "/telling/" + act,
                "{\"addressee\":\"%s\"}".formatted(addressee));
    }

    private List<String> words(String date) {
        return telling(date).path("people").findValuesAsString("word");
    }

    private JsonNode telling(String date) {
        return json(answered(at("/occurrences/" + date + "/telling", ADVISER).GET().build()));
    }

    private void failed(String key, String date) {
        var type = "notifications.delivery-failed.v1";
        var id = UUID.randomUUID().toString();
        var envelope =
                new Envelope(
                        id,
                        type,
                        "notifications-service",
                        key,
                        Instant.now(),
                        TestTenants.CLUNISOIS.value(),
                        "system",
                        key,
                        null);
        var data =
                """
                {"key":"%s","version":5,"subjectRef":{"kind":"occurrence","id":"%s"}}
                """
                        .formatted(key, date);
        producer.send(envelope.around(data, topics));
    }

    private HttpResponse<String> call(String token, String path, String json) {
        return answered(at(path, token).POST(BodyPublishers.ofString(json)).build());
    }

    private HttpRequest.Builder at(String path, String token) {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/api/v1/clunisois" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static HttpResponse<String> answered(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
