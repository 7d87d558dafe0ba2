package fr.parvis.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@ParvisTest
class PartnersOverHttpTest {

    private static final String PARTNERS = "/api/v1/clunisois/partners";
    private static final String EHPAD = "{\"name\":\"EHPAD Bénétin\",\"type\":\"HEALTH\"}";

    @LocalServerPort private int port;
    private RestTestClient http = RestTestClient.bindToServer().build();

    @BeforeEach
    void bind() {
        http = RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    }

    @Test
    void a_partner_is_registered_changed_and_found_without_accents() {
        String place = registered("first");

        put(place, "\"1\"", EHPAD.replace("Bénétin", "de Cluny")).expectStatus().isOk();

        assertThat(get(PARTNERS + "?q=ehpad cluny")).contains("EHPAD de Cluny", "\"version\":2");
    }

    @Test
    void the_partners_are_a_file_and_a_list_of_changes_too() {
        registered("as a file");

        String csv = get(PARTNERS + ".csv?q=benetin");
        String changes = get(PARTNERS + "?updatedSince=&limit=500");

        assertThat(csv).contains("Nom;Genre;Réseau national", "EHPAD Bénétin;santé;");
        assertThat(changes).contains("EHPAD Bénétin", "\"nextSince\":");
    }

    @Test
    void a_change_decided_on_an_older_version_is_412_and_one_on_none_428() {
        String place = registered("second");
        put(place, "\"1\"", EHPAD).expectStatus().isOk();

        put(place, "\"1\"", EHPAD).expectStatus().isEqualTo(412);
        put(place, "", EHPAD).expectStatus().isEqualTo(428);
    }

    @Test
    void the_same_key_registers_once() {
        assertThat(registered("third")).isEqualTo(registered("third"));
    }

    @Test
    void the_demo_partner_is_told_where_it_may_act() {
        String token = TestTokens.client("demo-partner", "partners.read actions.read");

        await().untilAsserted(
                        () ->
                                assertThat(get("/api/v1/me", token))
                                        .contains(
                                                "\"kind\":\"CLIENT\"",
                                                "clunisois",
                                                "actions.read"));
        assertThat(get("/api/v1/me", token)).doesNotContain("mauriac");
    }

    private String registered(String key) {
        var answer =
                http.post()
                        .uri(PARTNERS)
                        .headers(it -> it.setBearerAuth(coordinator()))
                        .header("Idempotency-Key", key)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(EHPAD)
                        .exchange()
                        .expectStatus()
                        .isCreated()
                        .returnResult(String.class);
        return String.valueOf(answer.getResponseHeaders().getLocation());
    }

    private RestTestClient.ResponseSpec put(String place, String version, String body) {
        return http.put()
                .uri(place)
                .headers(it -> it.setBearerAuth(coordinator()))
                .header("If-Match", version)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private String get(String path) {
        return get(path, coordinator());
    }

    private String get(String path, String token) {
        return String.valueOf(
                http.get()
                        .uri(path)
                        .headers(it -> it.setBearerAuth(token))
                        .exchange()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
    }

    private static String coordinator() {
        return TestTokens.coordinator("200040293");
    }
}
