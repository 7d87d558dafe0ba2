package fr.parvis.volunteers.answer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Ids;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.test.TestTenants;
import fr.parvis.starter.test.TestTokens;
import fr.parvis.volunteers.asking.Asking;
import fr.parvis.volunteers.asking.Askings;
import fr.parvis.volunteers.letter.PublicLinks;
import fr.parvis.volunteers.volunteer.Availability;
import fr.parvis.volunteers.volunteer.Consent;
import fr.parvis.volunteers.volunteer.EmailAddress;
import fr.parvis.volunteers.volunteer.PersonName;
import fr.parvis.volunteers.volunteer.Profile;
import fr.parvis.volunteers.volunteer.Volunteer;
import fr.parvis.volunteers.volunteer.VolunteerId;
import fr.parvis.volunteers.volunteer.Volunteers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ParvisTest
class CallOverHttpTest {

    private static final String COORDINATOR = TestTokens.coordinator("200040293");
    private static final String STRANGER = TestTokens.coordinator("241500271");
    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort private int port;
    @Autowired private Volunteers volunteers;
    @Autowired private Askings askings;
    @Autowired private PublicLinks links;
    @Autowired private Ids ids;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void a_call_reaches_everyone_and_its_places_are_taken_once() throws Exception {
        var people = volunteers("foule", 60);
        var call = open(10);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> call(call).path("recipients").intValue() >= 60);
        List<Callable<Integer>> answers =
                Stream.concat(people.stream(), people.stream())
                        .<Callable<Integer>>map(
                                id -> () -> answer(link(call, id), "YES").statusCode())
                        .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var status : threads.invokeAll(answers)) {
                assertThat(status.get()).isEqualTo(200);
            }
        }

        assertThat(call(call).path("accepted").intValue()).isEqualTo(10);
        assertThat(call(call).path("waiting").intValue()).isEqualTo(50);
        assertThat(call(call).path("state").stringValue()).isEqualTo("FILLED");
        assertThat(staff("GET", "/calls/" + call + "/answers?limit=500", "").body())
                .contains("\"place\":\"ACCEPTED\"", "\"position\":50");
    }

    @Test
    void a_link_shows_whose_answer_it_is_and_looking_answers_nothing() throws Exception {
        var paul = volunteers("paul", 1).getFirst();
        var call = open(1);
        var link = link(call, paul);

        var page = send("GET", link, "", "text/html");
        var before = call(call);
        var pressed = send("POST", link, "answer=YES", "text/html");
        var after = send("GET", link, "", "text/html");

        assertThat(page.body()).contains("paul0 R.", "Ce n’est pas vous", "1 place libre");
        assertThat(before.path("accepted").intValue()).isZero();
        assertThat(pressed.statusCode()).isEqualTo(303);
        assertThat(after.body()).contains("nous comptons sur vous").doesNotContain("M. Petit");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    }

    @Test
    void a_forged_link_is_unknown_and_one_to_a_closed_call_is_gone() throws Exception {
        var paul = volunteers("ferme", 1).getFirst();
        var call = open(1);
        var link = link(call, paul);
        staff("POST", "/calls/" + call + "/close", "{\"thankYou\":\"Merci\"}");

        assertThat(send("GET", "/r/AAAA", "", "text/html").statusCode()).isEqualTo(404);
        assertThat(send("GET", link, "", "text/html").statusCode()).isEqualTo(410);
        assertThat(answer(link, "YES").statusCode()).isEqualTo(410);
        assertThat(staff("POST", "/calls/" + call + "/close", "{}").statusCode()).isEqualTo(409);
    }

    @Test
    void an_odd_answer_is_refused_in_french() throws Exception {
        var paul = volunteers("odd", 1).getFirst();
        var call = open(1);

        var odd = answer(link(call, paul), "PERHAPS");

        assertThat(odd.statusCode()).isEqualTo(422);
        assertThat(odd.body()).contains("Cette réponse n’est pas comprise.");
    }

    @Test
    void staff_enter_an_answer_and_note_what_became_of_it() throws Exception {
        var paul = volunteers("tel", 1).getFirst();
        var call = open(1);
        var given =
                staff(
                        "POST",
                        "/calls/" + call + "/answers",
                        "{\"volunteerId\":\"%s\",\"answer\":\"YES\",\"via\":\"PHONE\"}"
                                .formatted(paul));
        staff("POST", "/calls/" + call + "/close", "{}");
        await().until(() -> !etag(call).isEmpty());
        await().untilAsserted(
                        () ->
                                assertThat(outcome(call, etag(call), paul).statusCode())
                                        .isEqualTo(200));

        assertThat(given.body()).contains("\"place\":\"ACCEPTED\"");
        assertThat(call(call).path("outcome").path("done").booleanValue()).isTrue();
        assertThat(outcome(call, "\"1\"", paul).statusCode()).isEqualTo(412);
    }

    @Test
    void one_click_leaves_the_list_and_the_page_offers_to_come_back() throws Exception {
        var paul = volunteers("depart", 1).getFirst();
        var link = path(links().unsubscribe(paul));

        var left = send("POST", link, "List-Unsubscribe=One-Click", "*/*");
        var page = send("GET", link, "", "text/html");

        assertThat(left.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Vous ne recevrez plus nos appels");
        assertThat(consent(paul)).isEqualTo(Consent.State.REFUSED);
        send("POST", link, "retour=oui", "text/html");
        assertThat(consent(paul)).isEqualTo(Consent.State.GIVEN);
    }

    @Test
    void preferences_are_chosen_and_everything_erased_by_the_link() throws Exception {
        var paul = volunteers("prefs", 1).getFirst();
        var link = path(links().preferences(paul));

        assertThat(send("GET", link, "", "text/html").body()).contains("prefs0 R.", "bricolage");
        send("POST", link, "asNeeded=oui&skills=DIY&slots=MON_AM", "text/html");
        var chosen = in(() -> volunteers.byId(new VolunteerId(paul))).orElseThrow().profile();
        assertThat(chosen.asNeeded()).isTrue();
        assertThat(chosen.skills()).hasSize(1);

        assertThat(send("POST", link + "/effacer", "", "text/html").statusCode()).isEqualTo(200);
        assertThat(in(() -> volunteers.byId(new VolunteerId(paul)))).isEmpty();
    }

    @Test
    void a_call_of_another_tenant_is_not_there() throws Exception {
        var call = open(1);

        assertThat(
                        send("GET", api("clunisois", "/calls/" + call), "", STRANGER, "*/*")
                                .statusCode())
                .isEqualTo(404);
        assertThat(send("GET", api("mauriac", "/calls/" + call), "", STRANGER, "*/*").statusCode())
                .isEqualTo(404);
        assertThat(send("GET", api("mauriac", "/calls"), "", STRANGER, "*/*").body())
                .doesNotContain(call);
    }

    @Test
    void a_preview_counts_and_a_bad_call_names_its_fields() throws Exception {
        volunteers("apercu", 3);

        var preview = staff("POST", "/calls/preview", draft(4));
        var bad = staff("POST", "/calls", "{\"title\":\"\"}");

        assertThat(JSON.readTree(preview.body()).path("recipients").intValue())
                .isGreaterThanOrEqualTo(3);
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.body()).contains("/startsAt", "/place/commune");
    }

    private List<String> volunteers(String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> in(() -> volunteer(prefix + index)))
                .toList();
    }

    private String volunteer(String name) {
        var now = Instant.now();
        var profile =
                new Profile(
                        new PersonName(name, "Roy"),
                        new EmailAddress(name + "@exemple.fr"),
                        null,
                        "71137",
                        Set.of(),
                        null,
                        null,
                        Availability.ALWAYS,
                        true,
                        null);
        var id = new VolunteerId(ids.next().toString());
        var consent = Consent.given(now, Consent.Source.PAPER);
        volunteers.add(Volunteer.enrol(id, profile, consent, now), List.of());
        return id.value();
    }

    private String open(int helpers) throws Exception {
        var opened = staff("POST", "/calls", draft(helpers));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        return JSON.readTree(opened.body()).path("id").stringValue();
    }

    private static String draft(int helpers) {
        var start = Instant.now().plus(Duration.ofDays(3));
        return """
               {"title":"Porter un frigo","message":"Venez nous aider.",
                "place":{"commune":"71137","label":"place du Marché"},
                "startsAt":"%s","endsAt":"%s","helpersNeeded":%d,
                "detailsForAccepted":"12 chez M. Petit","audience":{}}
               """
                .formatted(start, start.plusSeconds(7200), helpers);
    }

    private String link(String call, String volunteer) {
        var asking =
                await().atMost(Duration.ofSeconds(20))
                        .until(
                                () -> in(() -> askings.of(call, volunteer)),
                                found -> found.isPresent())
                        .map(Asking::id)
                        .orElseThrow();
        return path(links().answer(asking, Instant.now().plus(Duration.ofDays(3))));
    }

    private PublicLinks links() {
        return new PublicLinks() {
            @Override
            public String answer(String askingId, Instant expiry) {
                return in(() -> links.answer(askingId, expiry));
            }

            @Override
            public String preferences(String volunteerId) {
                return in(() -> links.preferences(volunteerId));
            }

            @Override
            public String unsubscribe(String volunteerId) {
                return in(() -> links.unsubscribe(volunteerId));
            }
        };
    }

    private Consent.State consent(String volunteer) {
        return in(() -> volunteers.byId(new VolunteerId(volunteer)))
                .orElseThrow()
                .consent()
                .state();
    }

    private static <T> T in(Supplier<T> work) {
        return Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }

    private JsonNode call(String id) throws Exception {
        return JSON.readTree(staff("GET", "/calls/" + id, "").body());
    }

    private String etag(String id) throws Exception {
        return staff("GET", "/calls/" + id, "").headers().firstValue("ETag").orElse("");
    }

    private HttpResponse<String> outcome(String call, String etag, String came) throws Exception {
        var body = "{\"done\":true,\"came\":[\"%s\"]}".formatted(came);
        return http.send(
                request("PUT", api("clunisois", "/calls/" + call + "/outcome"), body, "*/*")
                        .header("Authorization", "Bearer " + COORDINATOR)
                        .header("If-Match", etag)
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> answer(String link, String answer)
            throws IOException, InterruptedException {
        return send("POST", link, "answer=" + answer, "application/json");
    }

    private HttpResponse<String> staff(String method, String path, String body) throws Exception {
        return send(method, api("clunisois", path), body, COORDINATOR, "*/*");
    }

    private HttpResponse<String> send(String method, String path, String body, String accept)
            throws IOException, InterruptedException {
        return http.send(request(method, path, body, accept).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(
            String method, String path, String body, String token, String accept)
            throws IOException, InterruptedException {
        return http.send(
                request(method, path, body, accept)
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String method, String path, String body, String accept) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", accept)
                .header(
                        "Content-Type",
                        body.startsWith("{")
                                ? "application/json"
                                : "application/x-www-form-urlencoded")
                .method(
                        method,
                        body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    private static String api(String tenant, String path) {
        return "/api/v1/" + tenant + path;
    }

    private static String path(String url) {
        return URI.create(url).getPath();
    }
}
