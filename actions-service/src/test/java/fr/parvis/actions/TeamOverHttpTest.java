package fr.parvis.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.test.TestTokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@ParvisTest
class TeamOverHttpTest {

    private static final String TEAM = "/api/v1/clunisois/team";

    /** An adviser whom no other test knows. */
    private static final String SOMEBODY =
            TestTokens.saying(
                    "organization",
                    Map.of(
                            "epci-200040293",
                            Map.of(
                                    "resource_access",
                                    Map.of("parvis-api", Map.of("roles", List.of("adviser"))))));

    @LocalServerPort private int port;
    private RestTestClient http = RestTestClient.bindToServer().build();

    @BeforeEach
    void bind() {
        http = RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    }

    @Test
    void a_deputy_has_the_rights_of_the_coordinator_until_it_ends() {
        String place = joined("{\"name\":\"Anne\",\"userId\":\"somebody\"}");
        String today = LocalDate.now().toString();
        String days =
                "{\"from\":\"%s\",\"to\":\"%s\"}"
                        .formatted(LocalDate.parse(today).minusDays(1), today);
        assertThat(exports()).isEqualTo(403);

        send("PUT", place + "/deputy", "\"1\"", days).expectStatus().isOk();
        await().untilAsserted(() -> assertThat(exports()).isEqualTo(200));

        send("DELETE", place + "/deputy", "\"2\"", "").expectStatus().isOk();
        await().untilAsserted(() -> assertThat(exports()).isEqualTo(403));
    }

    @Test
    void only_a_coordinator_overrides_a_clash_and_says_why() {
        String path = "/api/v1/clunisois/clashes/check";

        assertThat(overriding(path, SOMEBODY, "parce%20que")).isEqualTo(403);
        assertThat(overriding(path, coordinator(), "")).isEqualTo(422);
        assertThat(overriding(path, coordinator(), "d%C3%A9part%20anticip%C3%A9")).isEqualTo(422);
    }

    @Test
    void hours_are_read_and_written_as_people_of_the_zone_say_them() {
        String place =
                joined(
                        "{\"name\":\"Chloé\",\"workingHours\":[{\"day\":\"MONDAY\","
                                + "\"from\":\"09:00\",\"to\":\"12:30\"}]}");

        var shown =
                http.get()
                        .uri(place)
                        .headers(it -> it.setBearerAuth(coordinator()))
                        .exchange()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();

        assertThat(shown).contains("\"day\":\"MONDAY\"", "\"from\":\"09:00", "\"to\":\"12:30");
    }

    private int overriding(String path, String token, String reason) {
        return http.post()
                .uri(path)
                .headers(it -> it.setBearerAuth(token))
                .header("Clash-Override", reason)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{}")
                .exchange()
                .returnResult(String.class)
                .getStatus()
                .value();
    }

    private int exports() {
        return http.get()
                .uri(TEAM + ".csv")
                .headers(it -> it.setBearerAuth(SOMEBODY))
                .exchange()
                .returnResult(String.class)
                .getStatus()
                .value();
    }

    private String joined(String body) {
        var answer =
                http.post()
                        .uri(TEAM)
                        .headers(it -> it.setBearerAuth(coordinator()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(body)
                        .exchange()
                        .expectStatus()
                        .isCreated()
                        .returnResult(String.class);
        return String.valueOf(answer.getResponseHeaders().getLocation());
    }

    private RestTestClient.ResponseSpec send(
            String method, String place, String version, String body) {
        return http.method(HttpMethod.valueOf(method))
                .uri(place)
                .headers(it -> it.setBearerAuth(coordinator()))
                .header("If-Match", version)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private static String coordinator() {
        return TestTokens.coordinator("200040293");
    }
}
