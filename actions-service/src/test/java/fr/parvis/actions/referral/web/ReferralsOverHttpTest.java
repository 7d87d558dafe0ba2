package fr.parvis.actions.referral.web;

import static fr.parvis.actions.referral.web.Phone.id;
import static fr.parvis.actions.referral.web.Phone.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.booking.Bookings;
import fr.parvis.actions.booking.Standing;
import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.referral.PartnerNames;
import fr.parvis.actions.referral.ReferralId;
import fr.parvis.actions.referral.ReferralLinks;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Ids;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.test.TestTenants;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.bson.codecs.pojo.annotations.BsonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ParvisTest
class ReferralsOverHttpTest {

    private static final String CCAS = "0199f3a0-0000-7000-8000-0000000000c1";
    private static final String RESTOS = Plans.RESTOS;
    private static final String PERSON =
            """
            "person":{"firstName":"Jeanne","lastInitial":"Martin","phone":"06 12 34 56 78"},
            "need":"Un dossier de retraite","contactPreference":"PHONE",
            """;
    private static final String AGREED = "\"consent\":{\"given\":true}";

    /** A grant as the starter stores it. */
    record GrantDocument(
            @BsonId String id,
            String tenant,
            String integratorId,
            String partnerId,
            List<String> scopes,
            long version) {}

    @LocalServerPort private int port;
    @Autowired private Store store;
    @Autowired private PartnerNames names;
    @Autowired private Occurrences occurrences;
    @Autowired private Bookings bookings;
    @Autowired private ReferralLinks links;
    @Autowired private Ids ids;
    private Phone adviser = Phone.adviser(0);
    private Phone ccas = Phone.adviser(0);
    private Phone restos = Phone.adviser(0);

    @BeforeEach
    void a_house_and_two_partners() {
        adviser = Phone.adviser(port);
        ccas = software("ccas-software", CCAS, "CCAS de Cluny");
        restos = software("restos-software", RESTOS, "Restos du Cœur");
    }

    @Test
    void a_partner_s_software_sends_somebody_into_a_date_where_a_place_is_taken() {
        var date = aDate();
        var key = UUID.randomUUID().toString();

        var sent = ccas.postOnce("/referrals", toDate(date), key);
        var again = ccas.postOnce("/referrals", toDate(date), key);

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        assertThat(json(sent).path("state").asString()).isEqualTo("SENT");
        assertThat(id(again)).isEqualTo(id(sent));
        await().untilAsserted(
                        () -> {
                            var shown = json(ccas.get("/referrals/" + id(sent)));
                            assertThat(shown.path("state").asString()).isEqualTo("ACCEPTED");
                            assertThat(shown.path("place").asString()).isEqualTo("BOOKED");
                        });
        assertThat(here(() -> bookings.ofOccurrence(date))).hasSize(1);
        assertThat(here(() -> bookings.byId(id(sent)).orElseThrow().source().referredBy()))
                .isEqualTo(CCAS);
        assertThat(json(ccas.get("/referrals?occurrenceId=" + date)).path("items")).hasSize(1);
    }

    @Test
    void who_is_taken_back_leaves_the_place() {
        var date = aDate();
        var sent = id(ccas.post("/referrals", toDate(date)));
        await().until(() -> here(() -> bookings.byId(sent)).isPresent());

        var back = ccas.post("/referrals/" + sent + "/answer", "{\"answer\":\"WITHDRAW\"}");

        assertThat(json(back).path("state").asString()).as(back.body()).isEqualTo("WITHDRAWN");
        await().untilAsserted(
                        () ->
                                assertThat(here(() -> bookings.byId(sent)))
                                        .hasValueSatisfying(
                                                it ->
                                                        assertThat(it.standing())
                                                                .isEqualTo(Standing.CANCELLED)));
    }

    @Test
    void without_the_person_s_consent_nobody_is_sent_and_all_that_is_wrong_is_named() {
        var refused =
                ccas.post("/referrals", "{\"person\":{},\"to\":{},\"consent\":{\"given\":false}}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).path("code").asString()).isEqualTo("referral-unfit");
        assertThat(json(refused).path("errors").findValuesAsString("pointer"))
                .containsExactly("/person/firstName", "/need", "/to", "/consent/given");
        assertThat(json(ccas.post("/referrals", "{}")).path("errors")).hasSize(4);
    }

    @Test
    void a_partner_sees_what_it_sends_and_receives_and_nothing_else() {
        var sent = id(adviser.post("/referrals", toRestos("")));

        var shown = restos.get("/referrals/" + sent);
        assertThat(shown.body()).contains("Un dossier de retraite").doesNotContain("3361234");
        assertThat(ccas.get("/referrals/" + sent).statusCode()).isEqualTo(404);
        assertThat(ccas.get("/referrals?limit=500").body()).doesNotContain(sent);
        assertThat(ccas.get("/referrals?updatedSince=").statusCode()).isLessThan(500);
        assertThat(
                        ccas.post("/referrals/" + sent + "/answer", "{\"answer\":\"ACCEPT\"}")
                                .statusCode())
                .isEqualTo(404);
        assertThat(Phone.person(port).get("/referrals").body()).doesNotContain(sent);
        assertThat(
                        json(Phone.person(port).post("/referrals", toRestos("")))
                                .path("code")
                                .asString())
                .isEqualTo("no-partner");
        assertThat(Phone.person(port).get("/referrals/" + sent).statusCode()).isEqualTo(404);

        restos.post("/referrals/" + sent + "/answer", "{\"answer\":\"ACCEPT\"}");
        assertThat(restos.get("/referrals/" + sent).body()).contains("+33612345678");
    }

    @Test
    void a_refusal_needs_a_reason_and_what_is_over_refuses_what_comes_after() {
        var sent = id(adviser.post("/referrals", toRestos("")));
        var path = "/referrals/" + sent + "/answer";

        assertThat(restos.post(path, "{\"answer\":\"REFUSE\"}").statusCode()).isEqualTo(422);
        assertThat(restos.post(path, "{}").statusCode()).isEqualTo(422);
        assertThat(restos.post(path, "{\"answer\":\"DANCE\"}").statusCode()).isEqualTo(400);
        assertThat(restos.post(path, "{\"answer\":\"WITHDRAW\"}").statusCode()).isEqualTo(409);
        adviser.post(path, "{\"answer\":\"WITHDRAW\"}");
        var late = restos.post(path, "{\"answer\":\"ACCEPT\"}");
        assertThat(json(late).path("code").asString()).isEqualTo("referral-state");
    }

    @Test
    void the_partner_without_account_answers_by_its_link_and_a_look_changes_nothing() {
        var sent = id(adviser.post("/referrals", toRestos("accueil@restos.example")));
        var page = page(sent, Instant.now().plusSeconds(3600));

        var seen = adviser.opens(page);
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.body())
                .contains("Jeanne M.", "Un dossier de retraite", "Accepter l’orientation")
                .doesNotContain("<script", "06 12 34 56 78", "Une précision&nbsp;? <");
        assertThat(state(sent)).isEqualTo("SENT");

        var missing = adviser.presses(page, "answer=REFUSE");
        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(missing.body()).contains("Choisissez une raison.", "role=\"alert\"");
        assertThat(adviser.presses(page, "answer=WITHDRAW").statusCode()).isEqualTo(404);
        assertThat(state(sent)).isEqualTo("SENT");

        var yes = adviser.presses(page, "answer=ACCEPT&words=mardi+%C3%A0+10+h");
        assertThat(yes.statusCode()).isEqualTo(303);
        assertThat(yes.headers().firstValue("Location")).contains(page);
        assertThat(state(sent)).isEqualTo("ACCEPTED");
        assertThat(adviser.opens(page).body())
                .contains("06 12 34 56 78", "La personne a été reçue");
        assertThat(adviser.presses(page, "answer=ACCEPT").statusCode()).isEqualTo(303);
        assertThat(adviser.presses(page, "answer=HONOUR").statusCode()).isEqualTo(303);
        assertThat(state(sent)).isEqualTo("HONOURED");
    }

    @Test
    void a_link_that_is_over_shows_nothing_and_asks_for_a_new_one_always_with_the_same_words() {
        var sent = id(adviser.post("/referrals", toRestos("accueil@restos.example")));
        var former = page(sent, Instant.now().minusSeconds(1));
        var nothing = page(UUID.randomUUID().toString(), Instant.now().minusSeconds(1));

        var over = adviser.opens(former);
        assertThat(over.statusCode()).isEqualTo(410);
        assertThat(over.body())
                .contains("Recevoir un nouveau lien")
                .doesNotContain("Jeanne", "retraite", "restos", "Restos");
        assertThat(adviser.presses(former, "answer=ACCEPT").statusCode()).isEqualTo(410);

        var asked = adviser.presses(former + "/lien", "");
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(adviser.presses(nothing + "/lien", "").statusCode()).isEqualTo(303);
        assertThat(adviser.opens(former + "/lien").body())
                .isEqualTo(adviser.opens(nothing + "/lien").body())
                .contains("C’est demandé");
        assertThat(adviser.opens("/d/AAAA/orientation").statusCode()).isEqualTo(404);
        assertThat(adviser.presses("/d/AAAA/orientation/lien", "").statusCode()).isEqualTo(404);
        assertThat(state(sent)).isEqualTo("SENT");
    }

    @Test
    void the_house_renews_a_link_and_gives_an_address() {
        var sent = id(adviser.post("/referrals", toRestos("")));
        var path = "/referrals/" + sent + "/link";

        assertThat(adviser.post(path, "{}").statusCode()).isEqualTo(409);
        assertThat(adviser.post(path, "{\"email\":\"restos\"}").statusCode()).isEqualTo(422);
        assertThat(adviser.get("/referrals?todo=true&limit=500").body()).contains(sent);
        var renewed = adviser.post(path, "{\"email\":\"Accueil@Restos.example\"}");

        assertThat(json(renewed).path("email").asString()).isEqualTo("accueil@restos.example");
        assertThat(json(renewed).path("steps").findValuesAsString("what"))
                .containsExactly("SENT", "LINK_SENT");
        assertThat(adviser.get("/referrals?todo=true&limit=500").body()).doesNotContain(sent);
        assertThat(restos.get("/referrals/" + sent).body()).doesNotContain("accueil@");
        assertThat(restos.post(path, "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void the_house_notes_what_a_partner_sends_by_phone() {
        var date = aDate();
        var body = "{" + PERSON + "\"sentBy\":\"" + CCAS + "\"," + to(date) + AGREED + "}";

        var sent = id(adviser.post("/referrals", body));
        var unknown = adviser.post("/referrals", body.replace(CCAS, "nobody"));

        assertThat(json(adviser.get("/referrals/" + sent)).path("from").path("name").asString())
                .isEqualTo("CCAS de Cluny");
        assertThat(ccas.get("/referrals/" + sent).statusCode()).isEqualTo(200);
        assertThat(json(unknown).path("errors").findValuesAsString("code"))
                .containsExactly("partner-unknown");
    }

    @Test
    void a_partner_sends_nobody_to_a_date_that_is_not_there() {
        assertThat(ccas.post("/referrals", toDate("nothing")).statusCode()).isEqualTo(404);
    }

    @Test
    void the_file_is_the_coordinator_s_and_names_nobody_who_was_sent() {
        adviser.post("/referrals", toRestos(""));

        var file = Phone.coordinator(port).get("/referrals.csv");

        assertThat(file.body()).contains("Restos du Cœur", "envoyée").doesNotContain("Jeanne");
        assertThat(adviser.get("/referrals.csv").statusCode()).isEqualTo(403);
    }

    private Phone software(String integrator, String partnerId, String name) {
        var siren = TestTenants.CLUNISOIS.value();
        var scopes = List.of("referrals.read", "referrals.write");
        var grant =
                new GrantDocument(
                        integrator + "/" + siren, siren, integrator, partnerId, scopes, 1);
        var grants = store.systemCollection("grants", GrantDocument.class);
        Tenancy.system("a grant for a test", () -> grants.insertIfAbsent(grant));
        here(
                () -> {
                    names.learn(partnerId, name, 1);
                    return true;
                });
        return Phone.software(port, integrator);
    }

    private static String toDate(String date) {
        return "{" + PERSON + to(date) + AGREED + "}";
    }

    private static String to(String date) {
        return "\"to\":{\"occurrenceId\":\"" + date + "\"},";
    }

    private static String toRestos(String email) {
        var to = "\"to\":{\"partnerId\":\"" + RESTOS + "\",\"email\":\"" + email + "\"},";
        return "{" + PERSON + to + AGREED + "}";
    }

    private String state(String id) {
        return json(adviser.get("/referrals/" + id)).path("state").asString();
    }

    private String page(String id, Instant until) {
        return URI.create(here(() -> links.answer(new ReferralId(id), until))).getPath();
    }

    private String aDate() {
        var id = new OccurrenceId(ids.next().toString());
        var start = Instant.now().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
        var occurrence =
                Occurrence.schedule(
                        id,
                        ActionFixtures.anAnnounced(Plans.aPermanence()),
                        new Period(start, start.plus(Duration.ofHours(4))),
                        Crew.NOBODY);
        here(() -> occurrences.add(occurrence, occurrence.told()));
        return id.value();
    }

    private static <T> T here(Supplier<T> work) {
        return Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }
}
