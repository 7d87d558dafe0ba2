package fr.parvis.actions.rhythm.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.Actions;
import fr.parvis.actions.calendar.RecurrenceText;
import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.practice.Plan;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.rhythm.Rhythm;
import fr.parvis.actions.rhythm.RhythmFixtures;
import fr.parvis.actions.rhythm.RhythmId;
import fr.parvis.actions.rhythm.Rhythms;
import fr.parvis.actions.rhythm.Timing;
import fr.parvis.actions.season.OpenSeason;
import fr.parvis.actions.season.SeasonId;
import fr.parvis.actions.season.SeasonPlan;
import fr.parvis.starter.core.Actor;
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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ParvisTest
class PlanningOverHttpTest {

    private static final String COORDINATOR = TestTokens.coordinator("200040293");
    private static final LocalDate FROM = LocalDate.now(ZoneOffset.UTC).plusDays(7);

    @LocalServerPort private int port;
    @Autowired private Actions actions;
    @Autowired private Occurrences occurrences;
    @Autowired private Rhythms rhythms;
    @Autowired private OpenSeason seasons;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void a_preview_says_the_rule_its_dates_and_which_may_be_skipped_and_changes_nothing()
            throws Exception {
        var action = anAction();
        var rule =
                """
                {"every": "WEEK", "days": ["THURSDAY"], "from": "2027-05-01", \
                "until": "2027-05-31", "startTime": "09:00", "endTime": "12:00"}""";

        var preview = json(post("/actions/" + action + "/rhythms/preview", rule));

        assertThat(preview.path("words").stringValue())
                .isEqualTo(
                        "tous les jeudis, de 9\u00a0h à 12\u00a0h, jusqu’au 31\u00a0mai\u00a02027");
        assertThat(preview.path("rrule").stringValue())
                .isEqualTo("FREQ=WEEKLY;BYDAY=TH;UNTIL=20270531");
        assertThat(preview.path("dates")).hasSize(4);
        assertThat(preview.at("/dates/0/startsAt").stringValue()).isEqualTo("2027-05-06T07:00:00Z");
        assertThat(preview.at("/dates/0/daysOff/0/words").stringValue())
                .isEqualTo("Ascension (jour férié)");
        assertThat(preview.path("proposedToSkip").toString()).isEqualTo("[\"2027-05-06\"]");
        assertThat(preview.path("schoolHolidaysUnknown").booleanValue()).isFalse();
        assertThat(datesOf(action)).isZero();
    }

    @Test
    void an_action_is_planned_by_a_rule_and_goes_on_with_it() throws Exception {
        var action = anAction();

        var planned = post("/actions/" + action + "/rhythms", fourWeeks());
        var location = planned.headers().firstValue("Location").orElseThrow();
        var until = "{\"until\": \"" + FROM.plusDays(41) + "\"}";
        var extended = send("POST", location + "/extend", until, "\"1\"");
        var late = send("POST", location + "/extend", until, "\"1\"");

        assertThat(planned.statusCode()).as(planned.body()).isEqualTo(201);
        assertThat(json(planned).path("dates").intValue()).isEqualTo(4);
        assertThat(json(planned).path("refused")).isEmpty();
        assertThat(extended.statusCode()).as(extended.body()).isEqualTo(200);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(datesOf(action)).isEqualTo(6);
        assertThat(json(send("GET", location, "", "")).path("dates").intValue()).isEqualTo(6);
        assertThat(send("GET", "/api/v1/clunisois/actions/" + action + "/rhythms", "", "").body())
                .contains(location.substring(location.lastIndexOf('/') + 1));
    }

    @Test
    void a_rule_of_a_calendar_program_that_we_cannot_follow_is_refused_by_its_field()
            throws Exception {
        var action = anAction();
        var daily =
                """
                {"rrule": "FREQ=DAILY;COUNT=3", "from": "2027-05-01", "startTime": "09:00", \
                "endTime": "12:00"}""";

        var refused = post("/actions/" + action + "/rhythms", daily);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).path("code").stringValue()).isEqualTo("recurrence-refused");
        assertThat(json(refused).at("/errors/0/pointer").stringValue()).isEqualTo("/rrule");
        assertThat(datesOf(action)).isZero();
    }

    @Test
    void a_rule_stored_just_before_a_stop_gets_its_dates_by_itself() {
        var action = anAction();
        var rule = RecurrenceText.read("FREQ=WEEKLY;COUNT=3", FROM.atTime(9, 0), ZoneOffset.UTC);
        var rhythm =
                Rhythm.plan(
                        new RhythmId(UUID.randomUUID().toString()),
                        new ActionId(action),
                        new Timing(rule, RhythmFixtures.MORNING, RhythmFixtures.days()),
                        Crew.NOBODY);

        inClunisois(() -> rhythms.add(rhythm, rhythm.planned()));

        await().atMost(Duration.ofSeconds(20)).until(() -> datesOf(action) == 3);
    }

    @Test
    void a_season_is_done_once_more_with_its_rules_and_its_days_off_named() throws Exception {
        var season = new SeasonId(UUID.randomUUID().toString());
        inClunisois(
                () -> seasons.open(season, new SeasonPlan("Printemps", FROM, FROM.plusDays(27))));
        var action = anAction(Plans.bare(Practice.LOCAL_EVENT).forSeason(season));
        post("/actions/" + action + "/rhythms", fourWeeks());
        var next =
                "{\"name\": \"Le suivant\", \"from\": \"%s\", \"to\": \"%s\"}"
                        .formatted(FROM.plusDays(364), FROM.plusDays(391));

        var copied = post("/seasons/" + season.value() + "/copy", next);
        var id = json(copied).path("id").stringValue();

        assertThat(copied.statusCode()).as(copied.body()).isEqualTo(201);
        assertThat(json(copied).path("actions").intValue()).isEqualTo(1);
        assertThat(json(copied).path("dates").intValue()).isEqualTo(4);
        assertThat(json(copied).path("refused")).isEmpty();
        assertThat(send("GET", "/api/v1/clunisois/seasons/" + id + "/days-off", "", "").body())
                .isEqualTo(json(copied).path("daysOff").toString());
    }

    private static String fourWeeks() {
        return """
        {"every": "WEEK", "days": ["%s"], "from": "%s", "until": "%s", \
        "startTime": "09:00", "endTime": "12:00"}"""
                .formatted(FROM.getDayOfWeek(), FROM, FROM.plusDays(27));
    }

    private String anAction() {
        return anAction(Plans.bare(Practice.LOCAL_EVENT));
    }

    private String anAction(Plan plan) {
        Action action = ActionFixtures.aDraft(plan);
        inClunisois(() -> actions.add(action, action.changed()));
        return action.id().value();
    }

    private int datesOf(String action) {
        return inClunisois(() -> occurrences.ofAction(new ActionId(action)).size());
    }

    private static <T> T inClunisois(Supplier<T> work) {
        return Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return send("POST", "/api/v1/clunisois" + path, body, "");
    }

    private HttpResponse<String> send(String method, String path, String body, String ifMatch)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Authorization", "Bearer " + COORDINATOR)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body));
        if (!ifMatch.isEmpty()) {
            request.header("If-Match", ifMatch);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
