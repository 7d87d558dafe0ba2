package fr.parvis.actions.homevisit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.ActionState;
import fr.parvis.actions.action.Actions;
import fr.parvis.actions.homevisit.AlarmLinks;
import fr.parvis.actions.homevisit.HomeVisit;
import fr.parvis.actions.homevisit.HomeVisitId;
import fr.parvis.actions.homevisit.HomeVisits;
import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.team.Member;
import fr.parvis.actions.team.Members;
import fr.parvis.actions.team.TeamFixtures;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Ids;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.test.TestTenants;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ParvisTest
class HomeVisitsOverHttpTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String NOTE = "chien dans la cour";
    private static final String VISITS = "/api/v1/clunisois/home-visits";
    private static final String COORDINATOR = TestTokens.coordinator(TestTenants.CLUNISOIS.value());
    private static final String ADVISER = TestTokens.adviser(TestTenants.CLUNISOIS.value());

    /** An adviser who is the visitor in these tests. */
    private static final String VISITOR =
            TestTokens.saying(
                    "organization",
                    Map.of(
                            "epci-200040293",
                            Map.of(
                                    "resource_access",
                                    Map.of("parvis-api", Map.of("roles", List.of("adviser"))))));

    @LocalServerPort private int port;
    @Autowired private Members members;
    @Autowired private Actions actions;
    @Autowired private Occurrences occurrences;
    @Autowired private HomeVisits visits;
    @Autowired private AlarmLinks links;
    @Autowired private Ids ids;
    private String visitor = "";

    @BeforeEach
    void a_team() {
        visitor =
                here(() -> members.byUser("somebody"))
                        .map(it -> it.id().value())
                        .orElseGet(this::joined);
    }

    @Test
    void the_risk_note_is_read_by_who_goes_and_the_coordinator_and_stands_in_no_list() {
        var id = asked(inAnHour());

        assertThat(get(VISITOR, id).body()).contains(NOTE, "ne se déplace pas");
        assertThat(get(COORDINATOR, id).body()).contains(NOTE);
        assertThat(get(ADVISER, id).body()).contains("ne se déplace pas").doesNotContain(NOTE);
        assertThat(call(COORDINATOR, "GET", VISITS, "").body())
                .contains(id)
                .doesNotContain(NOTE, "ne se déplace pas", "Anne");
        assertThat(call(COORDINATOR, "GET", VISITS + ".csv", "").body())
                .contains("demandée")
                .doesNotContain(NOTE, "ne se déplace pas");
        assertThat(call(ADVISER, "GET", VISITS + ".csv", "").statusCode()).isEqualTo(403);
    }

    @Test
    void without_a_phone_that_rings_a_yes_says_why_and_announces_the_action() {
        var id = asked(inAnHour());

        var bare = call(COORDINATOR, "POST", VISITS + "/" + id + "/approve", "{}");
        assertThat(json(bare).path("code").asString()).isEqualTo("no-ringing-channel");
        assertThat(call(ADVISER, "POST", VISITS + "/" + id + "/approve", "{}").statusCode())
                .isEqualTo(403);

        var yes = approve(id);
        assertThat(json(yes).path("state").asString()).as(yes.body()).isEqualTo("APPROVED");
        assertThat(json(yes).path("ruling").path("reason").asString()).isEqualTo("voisin prévenu");
        var action = here(() -> visit(id)).date().actionId();
        await().untilAsserted(
                        () ->
                                assertThat(
                                                here(() -> actions.byId(new ActionId(action)))
                                                        .orElseThrow())
                                        .satisfies(
                                                it -> {
                                                    assertThat(it.visitId()).isEqualTo(id);
                                                    assertThat(it.state())
                                                            .isEqualTo(ActionState.PLANNED);
                                                }));
    }

    @Test
    void who_asked_does_not_say_yes() {
        var body = request(aDate(inAnHour()), inAnHour().plusSeconds(3600));
        var id = json(call(COORDINATOR, "POST", VISITS, body)).path("id").asString();

        var own = call(COORDINATOR, "POST", VISITS + "/" + id + "/approve", "{\"override\":\"x\"}");

        assertThat(own.statusCode()).isEqualTo(403);
        assertThat(json(own).path("code").asString()).isEqualTo("own-visit");
        assertThat(json(get(COORDINATOR, id)).path("own").asBoolean()).isTrue();
    }

    @Test
    void an_end_not_said_in_time_is_an_alarm_until_a_contact_takes_it_up_by_the_link() {
        var start = Instant.now().minus(Duration.ofMinutes(30));
        var id = asked(start, Instant.now().plusSeconds(4));
        approve(id);
        var in = call(VISITOR, "POST", VISITS + "/" + id + "/check-in", sign(Instant.now()));
        assertThat(json(in).path("state").asString()).as(in.body()).isEqualTo("IN_PROGRESS");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(
                                                json(get(ADVISER, id))
                                                        .path("alarm")
                                                        .path("told")
                                                        .asInt())
                                        .isEqualTo(1));

        var page = link(id);
        var shown = open(page, "GET");
        assertThat(shown.body())
                .contains("Je m’en occupe", "Appelez maintenant")
                .doesNotContain(NOTE);
        assertThat(json(get(ADVISER, id)).path("alarm").hasNonNull("acknowledgedAt")).isFalse();
        assertThat(open(page, "POST").statusCode()).isEqualTo(303);
        assertThat(open(page, "GET").body()).contains("Anne s’en occupe depuis");
        assertThat(json(get(ADVISER, id)).path("alarm").path("acknowledgedBy").asString())
                .isEqualTo("Anne");

        assertThat(open(page + "/prolonger?minutes=2", "POST").statusCode()).isEqualTo(422);
        assertThat(open(page + "/prolonger?minutes=60", "POST").statusCode()).isEqualTo(303);
        assertThat(open(page, "GET").body()).contains("dure plus longtemps");
        var longer = json(get(ADVISER, id));
        assertThat(longer.hasNonNull("alarm")).isFalse();
        assertThat(longer.path("extensions").path(0).path("contact").asString()).isEqualTo("Anne");

        var out = call(ADVISER, "POST", VISITS + "/" + id + "/check-out", sign(Instant.now()));
        assertThat(json(out).path("checkOut").path("forSomeone").asBoolean()).isTrue();
        assertThat(json(out).path("checkIn").path("forSomeone").asBoolean()).isFalse();
        assertThat(open(page, "GET").body()).contains("tout va bien");
        assertThat(open("/d/nothing/visite", "GET").statusCode()).isEqualTo(404);
    }

    @Test
    void a_visit_that_lasts_longer_is_expected_later_and_a_past_end_refused() {
        var id = asked(inAnHour());
        approve(id);
        var path = VISITS + "/" + id + "/extend";
        var later = "{\"expectedEnd\":\"%s\"}".formatted(inAnHour().plusSeconds(7200));

        var longer = call(VISITOR, "POST", path, later);
        var again = call(VISITOR, "POST", path, later);
        var past = call(ADVISER, "POST", path, later.replaceAll("20\\d\\d-", "2020-"));

        assertThat(json(longer).path("extensions")).as(longer.body()).hasSize(1);
        assertThat(json(longer).path("extensions").path(0).path("memberId").asString())
                .isEqualTo(visitor);
        assertThat(json(again).path("extensions")).hasSize(1);
        assertThat(past.statusCode()).isEqualTo(422);
        assertThat(json(past).path("errors").findValuesAsString("pointer"))
                .containsExactly("/expectedEnd");
    }

    @Test
    void what_does_not_fit_is_named_and_changes_nothing() {
        var start = inAnHour();
        var bad = request(aDate(start), start).replace("06 12 34 56 78", "douze");

        var refused = call(ADVISER, "POST", VISITS, bad);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).path("errors").findValuesAsString("pointer"))
                .containsExactly("/expectedEnd", "/contacts/0/phone");
        var id = asked(inAnHour());
        approve(id);
        var early = sign(Instant.now().plus(Duration.ofHours(3)));
        var implausible = call(VISITOR, "POST", VISITS + "/" + id + "/check-in", early);
        assertThat(json(implausible).path("errors").findValuesAsString("pointer"))
                .containsExactly("/at");
        assertThat(json(get(ADVISER, id)).path("state").asString()).isEqualTo("APPROVED");
    }

    private String link(String id) {
        return URI.create(
                        here(
                                () -> {
                                    var visit = visit(id);
                                    return links.acknowledge(
                                            visit, visit.plan().contacts().getFirst());
                                }))
                .getPath();
    }

    private HttpResponse<String> approve(String id) {
        return call(
                COORDINATOR,
                "POST",
                VISITS + "/" + id + "/approve",
                "{\"override\":\"voisin prévenu\"}");
    }

    private String asked(Instant start) {
        return asked(start, start.plus(Duration.ofHours(1)));
    }

    private String asked(Instant start, Instant expectedEnd) {
        var asked = call(ADVISER, "POST", VISITS, request(aDate(start), expectedEnd));
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        return json(asked).path("id").asString();
    }

    private String request(String date, Instant expectedEnd) {
        return """
        {"occurrenceId":"%s","motive":"ne se déplace pas","riskNote":"%s","visitorId":"%s",
         "kit":[{"name":"tablette","packed":false}],"expectedEnd":"%s",
         "contacts":[{"name":"Anne","phone":"06 12 34 56 78"}]}
        """
                .formatted(date, NOTE, visitor, expectedEnd);
    }

    private static String sign(Instant at) {
        return "{\"clientId\":\"phone-1\",\"at\":\"%s\"}".formatted(at);
    }

    private String aDate(Instant start) {
        var action = ActionFixtures.aDraft(Plans.bare(Practice.HOME_VISIT));
        var date =
                Occurrence.schedule(
                        new OccurrenceId(ids.next().toString()),
                        action,
                        new Period(start, start.plus(Duration.ofHours(1))),
                        Crew.NOBODY);
        here(() -> actions.add(action, action.changed()));
        here(() -> occurrences.add(date, date.told()));
        return date.id().value();
    }

    private String joined() {
        Member claire = TeamFixtures.withAccount("Claire", "somebody");
        here(() -> members.add(claire));
        return claire.id().value();
    }

    private HomeVisit visit(String id) {
        return visits.byId(new HomeVisitId(id)).orElseThrow();
    }

    private HttpResponse<String> get(String token, String id) {
        return call(token, "GET", VISITS + "/" + id, "");
    }

    private HttpResponse<String> call(String token, String method, String path, String json) {
        return answered(
                at(path).header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(json))
                        .build());
    }

    private HttpResponse<String> open(String path, String method) {
        return answered(
                at(path).header("Accept", "text/html")
                        .method(method, BodyPublishers.noBody())
                        .build());
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(Objects.requireNonNull(answer.body()));
    }

    private static Instant inAnHour() {
        return Instant.now().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MILLIS);
    }

    private static HttpResponse<String> answered(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static <T> T here(Supplier<T> work) {
        return Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }
}
