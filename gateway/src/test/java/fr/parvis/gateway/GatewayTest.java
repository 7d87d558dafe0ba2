package fr.parvis.gateway;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.local.store.EmbeddedStore;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mongodb.spring.session.MongoIndexedSessionRepository;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class GatewayTest {

    private static final EmbeddedStore STORE = EmbeddedStore.inMemory();
    private static final Neighbour KEYCLOAK = new Neighbour("keycloak");
    private static final Neighbour ACTIONS = new Neighbour("actions");
    private static final Neighbour PARTNERS = new Neighbour("partners");
    private static final Neighbour VOLUNTEERS = new Neighbour("volunteers");
    private static final Neighbour NOTIFICATIONS = new Neighbour("notifications");
    private static final String ISSUER = KEYCLOAK.url() + "/realms/parvis";
    private static final Realm REALM = new Realm(ISSUER);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort private int port;
    @Autowired private ApplicationContext context;
    @Autowired private MongoIndexedSessionRepository sessions;

    @DynamicPropertySource
    static void neighbours(DynamicPropertyRegistry registry) {
        KEYCLOAK.serve("/realms/parvis/protocol/openid-connect/certs", REALM.keys());
        registry.add("PARVIS_MONGODB_URI", STORE::uri);
        registry.add("PARVIS_ISSUER", () -> ISSUER);
        registry.add("PARVIS_GATEWAY_SECRET", () -> "secret");
        registry.add("PARVIS_PUBLIC_URL", () -> "http://127.0.0.1:8080");
        registry.add("PARVIS_ACTIONS_URL", ACTIONS::url);
        registry.add("PARVIS_PARTNERS_URL", PARTNERS::url);
        registry.add("PARVIS_VOLUNTEERS_URL", VOLUNTEERS::url);
        registry.add("PARVIS_NOTIFICATIONS_URL", NOTIFICATIONS::url);
    }

    @AfterAll
    static void stop() {
        STORE.close();
        KEYCLOAK.close();
        ACTIONS.close();
        PARTNERS.close();
        VOLUNTEERS.close();
        NOTIFICATIONS.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/me, partners",
        "/api/v1/clunisois/partners/1, partners",
        "/api/v1/clunisois/volunteers, volunteers",
        "/api/v1/clunisois/volunteers.xlsx, volunteers",
        "/api/v1/clunisois/calls/1/answers, volunteers",
        "/api/v1/clunisois/deliveries, notifications",
        "/api/v1/clunisois/houses, actions",
        "/api/v1/clunisois/occurrences/1, actions",
        "/r/abc, volunteers",
        "/u/abc, volunteers",
        "/assets/volunteers/public.css, volunteers",
        "/clunisois/agenda, actions",
        "/clunisois/agenda.ics, actions",
        "/clunisois/agenda.json, actions",
        "/clunisois/seances/1, actions",
        "/clunisois/seances/1/inscription, actions",
        "/clunisois/s/0k7m2qx4, actions"
    })
    void each_address_reaches_the_service_that_owns_it(String path, String owner) throws Exception {
        var answer = get(path, "Authorization", "Bearer " + REALM.token("each"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(owner);
    }

    @Test
    void without_an_address_to_which_traces_go_none_are_made() {
        assertThat(context.getBeanNamesForType(Tracer.class)).isEmpty();
        assertThat(context.getBeanNamesForType(ObservationRegistry.class)).isNotEmpty();
    }

    @Test
    void a_request_under_way_does_not_bring_back_a_session_that_ended() {
        var kept = sessions.createSession();
        sessions.save(kept);
        var underWay = requireNonNull(sessions.findById(kept.getId()));
        sessions.deleteById(kept.getId());

        sessions.save(underWay);

        assertThat(sessions.findById(kept.getId())).isNull();
    }

    @Test
    void a_session_keeps_what_is_put_in_it_under_its_new_name_too() {
        var kept = sessions.createSession();
        sessions.save(kept);
        kept.setAttribute("first", "1");
        sessions.save(kept);
        String renamed = kept.changeSessionId();
        sessions.save(kept);
        kept.setAttribute("second", "2");

        sessions.save(kept);

        var found = requireNonNull(sessions.findById(renamed));
        assertThat(found.<String>getAttribute("first")).isEqualTo("1");
        assertThat(found.<String>getAttribute("second")).isEqualTo("2");
    }

    @Test
    void a_call_to_the_api_without_a_session_is_refused_and_not_led_to_a_login() throws Exception {
        var answer = get("/api/v1/clunisois/volunteers", "Accept", "text/html,*/*");

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void a_page_opened_without_a_session_leads_to_the_login_with_a_proof_key() throws Exception {
        var page = get("/app/clunisois/appels", "Accept", "text/html");
        var login = get("/oauth2/authorization/keycloak", "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location"))
                .hasValueSatisfying(
                        to -> assertThat(to).endsWith("/oauth2/authorization/keycloak"));
        assertThat(login.headers().firstValue("Location"))
                .hasValueSatisfying(
                        to ->
                                assertThat(to)
                                        .startsWith(ISSUER)
                                        .contains("code_challenge_method=S256")
                                        .contains("organization:*"));
    }

    @Test
    void tokens_that_are_forged_expired_or_meant_for_others_are_refused() throws Exception {
        var bad =
                Map.of(
                        "forged", REALM.forged(),
                        "expired", REALM.expired(),
                        "of another issuer", REALM.ofAnotherIssuer(),
                        "for another audience", REALM.forAnotherAudience(),
                        "unsigned", "eyJhbGciOiJub25lIn0.e30.",
                        "no token", "abc");

        for (var token : bad.entrySet()) {
            var answer = get("/api/v1/me", "Authorization", "Bearer " + token.getValue());
            assertThat(answer.statusCode()).as(token.getKey()).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(
                            it -> assertThat(it).startsWith("application/problem+json"));
        }
    }

    @Test
    void a_cookie_and_a_claimed_origin_stay_at_the_gateway() throws Exception {
        get(
                "/api/v1/clunisois/volunteers",
                "Authorization",
                "Bearer " + REALM.token("cookie"),
                "Cookie",
                "SESSION=x",
                "X-Forwarded-For",
                "203.0.113.7");

        assertThat(VOLUNTEERS.last().cookies()).isEmpty();
        assertThat(VOLUNTEERS.last().forwardedFor()).doesNotContain("203.0.113.7");
    }

    @Test
    void a_request_keeps_its_correlation_id_on_the_way() throws Exception {
        var answer =
                get(
                        "/api/v1/clunisois/volunteers",
                        "Authorization",
                        "Bearer " + REALM.token("correlation"),
                        "X-Correlation-Id",
                        "abcdefgh-1234");

        assertThat(VOLUNTEERS.last().correlation()).isEqualTo("abcdefgh-1234");
        assertThat(answer.headers().firstValue("X-Correlation-Id")).hasValue("abcdefgh-1234");
    }

    @Test
    void a_write_of_a_browser_without_the_pages_secret_is_refused() throws Exception {
        var request =
                HttpRequest.newBuilder(uri("/api/v1/clunisois/volunteers"))
                        .POST(BodyPublishers.ofString("{}"))
                        .build();

        assertThat(HTTP.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    }

    @Test
    void the_thirty_first_use_of_one_link_in_a_minute_waits_but_other_links_do_not()
            throws Exception {
        for (int i = 0; i < 30; i++) {
            assertThat(get("/r/one").statusCode()).isEqualTo(200);
        }

        var refused = get("/r/one");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(get("/r/another").statusCode()).isEqualTo(200);
    }

    @Test
    void what_a_tenant_shows_to_everyone_needs_no_account_and_bears_no_word_of_ours()
            throws Exception {
        assertThat(get("/clunisois/agenda?commune=71137", "Accept", "text/html").statusCode())
                .isEqualTo(200);
        assertThat(get("/app/agenda", "Accept", "text/html").statusCode()).isEqualTo(302);
        assertThat(get("/api/agenda").statusCode()).isEqualTo(401);
        assertThat(get("/r/agenda").body()).isEqualTo("volunteers");
    }

    @Test
    void a_poster_is_printed_thirty_times_in_a_minute_at_most() throws Exception {
        for (int i = 0; i < 30; i++) {
            assertThat(get("/clunisois/seances/1/affiche.pdf").statusCode()).isEqualTo(200);
        }

        assertThat(get("/clunisois/seances/1/affiche.pdf?format=A5").statusCode()).isEqualTo(429);
        assertThat(get("/clunisois/seances/2/affiche.pdf").statusCode()).isEqualTo(200);
        assertThat(get("/clunisois/seances/1").statusCode()).isEqualTo(200);
    }

    @Test
    void eight_hundred_answers_at_once_from_one_address_all_pass() {
        var statuses =
                IntStream.range(0, 800)
                        .mapToObj(
                                i ->
                                        HTTP.sendAsync(
                                                answerBy("/r/link-" + i),
                                                BodyHandlers.discarding()))
                        .toList()
                        .stream()
                        .map(it -> it.join().statusCode())
                        .distinct()
                        .toList();

        assertThat(statuses).containsExactly(200);
    }

    @Test
    void the_api_of_all_services_is_described_to_everyone() throws Exception {
        assertThat(get("/api/docs/openapi.json").body())
                .contains("/api/v1/{tenant}/houses", "/api/v1/me", "/api/v1/{tenant}/calls")
                .contains("#/components/schemas/volunteers.");
        assertThat(get("/api/docs").body()).contains("<code>/api/v1/me</code>");
    }

    @Test
    void what_is_not_for_the_public_is_not_shown_to_it() throws Exception {
        assertThat(get("/actuator/prometheus").statusCode()).isEqualTo(401);
        assertThat(get("/actuator/env").statusCode()).isEqualTo(401);
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    private HttpRequest answerBy(String path) {
        return HttpRequest.newBuilder(uri(path))
                .POST(BodyPublishers.ofString("answer=YES"))
                .build();
    }

    private HttpResponse<String> get(String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(path)).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
