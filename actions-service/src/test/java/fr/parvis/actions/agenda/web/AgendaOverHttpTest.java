package fr.parvis.actions.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.agenda.Week;
import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceFixtures;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.occurrence.PrintedCode;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.team.Members;
import fr.parvis.actions.team.TeamFixtures;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.test.TestTenants;
import fr.parvis.starter.test.TestTokens;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ParvisTest
class AgendaOverHttpTest {

    private static final String COORDINATOR = TestTokens.coordinator(TestTenants.CLUNISOIS.value());
    private static final String FEEDS = "/api/v1/clunisois/calendar-feeds";

    @LocalServerPort private int port;
    @Autowired private Occurrences occurrences;
    @Autowired private Members members;

    private PasserBy passer = new PasserBy(0);

    @BeforeEach
    void outside() {
        passer = new PasserBy(port);
    }

    @Test
    void a_week_is_read_without_account_and_says_the_same_to_programs() {
        var date = announced("Permanence <Rameau> & fils", "2029-03-06T09:00");
        stored(TestTenants.CLUNISOIS, ActionFixtures.aDraft(), "2029-03-06T14:00", Crew.NOBODY);

        var page = passer.opens("/clunisois/agenda?semaine=2029-W10&commune=71137");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "du\u00a05\u00a0mars\u00a02029 au\u00a011\u00a0mars\u00a02029",
                        "mardi 6\u00a0mars",
                        "9\u00a0h – 12\u00a0h",
                        "Permanence &lt;Rameau&gt; &amp; fils",
                        "Salle des Griottons, Cluny",
                        "/clunisois/seances/" + date.id().value(),
                        "semaine=2029-W09",
                        "semaine=2029-W11",
                        "Bergesserin",
                        "<html lang=\"fr\"")
                .doesNotContain("14\u00a0h", "name=\"robots\"");
        assertThat(data(page).path("@graph").get(0).path("startDate").stringValue())
                .isEqualTo("2029-03-06T09:00+01:00");
        assertThat(data(page).path("@graph").get(0).path("name").stringValue())
                .isEqualTo("Permanence <Rameau> & fils");
    }

    @Test
    void a_page_that_did_not_change_is_not_sent_again() {
        var page = passer.opens("/clunisois/agenda?semaine=2029-W20");
        var tag = page.headers().firstValue("ETag").orElseThrow();

        assertThat(page.headers().firstValue("Cache-Control")).hasValue("max-age=60, public");
        assertThat(page.headers().firstValue("X-Robots-Tag")).isEmpty();
        assertThat(
                        passer.opens("/clunisois/agenda?semaine=2029-W20", "If-None-Match", tag)
                                .statusCode())
                .isEqualTo(304);
    }

    @Test
    void an_empty_week_leads_to_the_next_date() {
        var next = announced("Café du parvis", "2029-09-12T10:00");

        assertThat(passer.opens("/clunisois/agenda?semaine=2029-W35&commune=71137").body())
                .contains("Rien n’est annoncé cette semaine.", "Prochaine date", "Café du parvis")
                .contains("/clunisois/seances/" + next.id().value());
    }

    @Test
    void the_present_week_opens_where_none_is_asked_for_also_by_an_empty_form() {
        var present = Week.of(LocalDate.now(OccurrenceFixtures.PARIS));

        assertThat(passer.opens("/clunisois/agenda?commune=&semaine=").body())
                .contains("value=\"" + present.written() + "\"")
                .doesNotContain(">Cette semaine<");
    }

    @Test
    void a_date_says_what_becomes_of_it() {
        var moved =
                saved(
                        announced("Atelier", "2029-04-03T09:00"),
                        it -> it.move(OccurrenceFixtures.threeHours("2029-04-04T14:00")));
        var put =
                saved(announced("Forum", "2029-04-05T09:00"), it -> it.postpone("Léa est malade"));

        assertThat(page(moved).body())
                .contains("Nouvelle date", "rdi 3\u00a0avril, 9\u00a0h – 12\u00a0h")
                .contains("mercredi 4\u00a0avril, 14\u00a0h – 17\u00a0h", "Restos du Cœur")
                .contains("href=\"tel:0353010041\"", "/inscription\"", "/agenda.ics\"")
                .contains("/affiche.pdf\"");
        assertThat(data(page(moved)).path("eventStatus").stringValue())
                .isEqualTo("https://schema.org/EventRescheduled");
        assertThat(data(page(moved)).path("previousStartDate").stringValue())
                .isEqualTo("2029-04-03T09:00+02:00");
        assertThat(page(put).body())
                .contains("Reporté sans nouvelle date", "Ne vous déplacez pas")
                .doesNotContain("malade", "/inscription\"", "Ajouter à mon agenda");
    }

    @Test
    void what_is_foreign_or_not_announced_is_a_page_that_leads_to_the_agenda() {
        var foreign =
                stored(
                        TestTenants.MAURIAC,
                        ActionFixtures.anAnnounced(Plans.aPermanence()),
                        "2029-05-01T09:00",
                        Crew.NOBODY);
        var draft =
                stored(
                        TestTenants.CLUNISOIS,
                        ActionFixtures.aDraft(),
                        "2029-05-01T09:00",
                        Crew.NOBODY);

        for (var hidden : List.of(foreign, draft)) {
            var page = page(hidden);
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.body())
                    .contains("Cette date n’est pas dans l’agenda", "href=\"/clunisois/agenda\"")
                    .contains("CC du Clunisois")
                    .doesNotContain("Restos");
            assertThat(code(hidden).statusCode()).isEqualTo(404);
            assertThat(passer.opens(path(hidden) + "/agenda.ics").statusCode()).isEqualTo(404);
            assertThat(passer.opens(path(hidden) + "/affiche.pdf").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void the_address_on_the_poster_leads_to_the_date() {
        var date = announced("Permanence", "2029-06-05T09:00");

        var poster = passer.opens(path(date) + "/affiche.pdf?format=A5");

        assertThat(code(date).statusCode()).isEqualTo(302);
        assertThat(code(date).headers().firstValue("Location")).hasValue(path(date));
        assertThat(poster.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(poster.body()).startsWith("%PDF-");
    }

    @Test
    void programs_follow_a_theme_and_a_commune() {
        var soon = Instant.now().plusSeconds(30L * 24 * 3600).toString().substring(0, 11) + "09:00";
        var date = announced("Permanence à suivre", soon);
        var query = "?commune=71137&theme=numerique--acceder-a-des-services-en-ligne";

        var feed = passer.opens("/clunisois/agenda.ics" + query);
        var events = Biweekly.parse(feed.body()).first().getEvents();
        var json = passer.opens("/clunisois/agenda.json" + query);

        assertThat(feed.headers().firstValue("Content-Type"))
                .hasValue("text/calendar;charset=UTF-8");
        assertThat(events)
                .extracting(it -> it.getUid().getValue())
                .contains(date.id().value() + "@parvis");
        assertThat(events)
                .extracting(it -> it.getDateStart().getValue().toInstant())
                .contains(date.period().startsAt());
        assertThat(JsonMapper.shared().readTree(json.body()).path("events"))
                .anySatisfy(
                        it -> {
                            assertThat(it.path("title").path("fr").stringValue())
                                    .isEqualTo("Permanence à suivre");
                            assertThat(it.path("uid").longValue())
                                    .isEqualTo(PrintedCode.of(date.id()).number());
                            assertThat(it.path("status").intValue()).isEqualTo(1);
                        });
        assertThat(passer.opens("/clunisois/agenda.ics?commune=71242").body())
                .doesNotContain(date.id().value());
    }

    @Test
    void one_date_is_taken_into_a_calendar_of_ones_own() {
        var date = announced("Permanence", "2029-07-03T09:00");

        var event =
                Biweekly.parse(passer.opens(path(date) + "/agenda.ics").body())
                        .first()
                        .getEvents()
                        .getFirst();

        assertThat(event.getUid().getValue()).isEqualTo(date.id().value() + "@parvis");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(date.period().startsAt());
    }

    @Test
    void a_member_follows_their_dates_by_a_secret_address_until_it_is_revoked() {
        var lea = TeamFixtures.aMember("Léa");
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, () -> members.add(lea));
        var visit = ActionFixtures.aDraft(Plans.a(Practice.HOME_VISIT, "Chez Mme Rameau"));
        var soon = LocalDate.now(OccurrenceFixtures.PARIS).plusDays(20) + "T09:00";
        var crew = new Crew(List.of(lea.id().value()), List.of(), null);
        var date = stored(TestTenants.CLUNISOIS, visit, soon, crew);
        var given = opened("MEMBER", lea.id().value());

        var address = URI.create(given.path("url").stringValue()).getPath();
        var feed = passer.opens(address);
        var revoked =
                passer.calls(
                        "DELETE", FEEDS + "/" + given.path("id").stringValue(), COORDINATOR, "");

        assertThat(address).startsWith("/d/").endsWith("/agenda.ics");
        assertThat(feed.body())
                .contains(date.id().value(), "Visite à domicile", "STATUS:TENTATIVE")
                .doesNotContain("Rameau", "Griottons");
        assertThat(feed.headers().firstValue("Cache-Control")).hasValue("no-cache, private");
        assertThat(revoked.statusCode()).isEqualTo(204);
        assertThat(passer.opens(address).statusCode()).isEqualTo(404);
        assertThat(passer.opens(address.replace("/d/", "/d/x")).statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_outside_the_team_is_given_a_members_calendar() {
        var refused =
                passer.calls(
                        "POST", FEEDS, COORDINATOR, "{\"kind\":\"MEMBER\",\"about\":\"nobody\"}");
        var blank = passer.calls("POST", FEEDS, COORDINATOR, "{\"kind\":\"PARTNER\"}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("unknown-member", "/about");
        assertThat(blank.statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({
        "/clunisois/agenda?semaine=2029-W60, 422",
        "/clunisois/agenda?commune=99999, 422",
        "/clunisois/agenda.ics?theme=rien, 422",
        "/clunisois/seances/rien, 404",
        "/clunisois/s/rien, 404",
        "/nulle-part/agenda, 404",
        "/nulle-part/agenda.json, 404",
        "/clunisois/seances/rien/affiche.pdf?format=A3, 400"
    })
    void an_odd_address_is_refused_in_french(String address, int status) {
        var page = passer.opens(address);

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains("<html lang=\"fr\"", "<h1>");
    }

    private JsonNode opened(String kind, String about) {
        var body = "{\"kind\":\"%s\",\"about\":\"%s\"}".formatted(kind, about);
        return JsonMapper.shared().readTree(passer.calls("POST", FEEDS, COORDINATOR, body).body());
    }

    private HttpResponse<String> page(Occurrence date) {
        return passer.opens(path(date));
    }

    private HttpResponse<String> code(Occurrence date) {
        return passer.opens("/clunisois/s/" + PrintedCode.of(date.id()).value().toUpperCase());
    }

    private static String path(Occurrence date) {
        return "/clunisois/seances/" + date.id().value();
    }

    private static JsonNode data(HttpResponse<String> page) {
        var start = "<script type=\"application/ld+json\">";
        var from = page.body().indexOf(start) + start.length();
        return JsonMapper.shared()
                .readTree(page.body().substring(from, page.body().indexOf("</script>", from)));
    }

    private Occurrence announced(String title, String localStart) {
        var action = ActionFixtures.anAnnounced(Plans.a(Practice.PERMANENCE, title));
        return stored(TestTenants.CLUNISOIS, action, localStart, Crew.NOBODY);
    }

    private Occurrence stored(Siren tenant, Action action, String localStart, Crew crew) {
        var id = new OccurrenceId(UUID.randomUUID().toString());
        var period = OccurrenceFixtures.threeHours(localStart);
        var occurrence = Occurrence.schedule(id, action, period, crew);
        Tenancy.as(tenant, Actor.SYSTEM, () -> occurrences.add(occurrence, occurrence.told()));
        return occurrence;
    }

    private Occurrence saved(Occurrence before, UnaryOperator<Occurrence> change) {
        var after = change.apply(before);
        Tenancy.as(
                TestTenants.CLUNISOIS,
                Actor.SYSTEM,
                () -> occurrences.save(after, after.since(before)));
        return after;
    }
}
