package fr.parvis.starter.test.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.test.TestTokens;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ParvisTest
class WebTest {

    private static final String CLUNISOIS = "200040293";
    private static final String MAURIAC = "241500271";
    private static final String COORDINATOR = TestTokens.coordinator(CLUNISOIS);
    private static final String ADVISER = TestTokens.adviser(CLUNISOIS);
    private static final String THINGS = "/api/v1/clunisois/things";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort int port;
    @Autowired JsonMapper json;

    @Test
    void a_request_runs_inside_the_tenant_of_its_path() {
        var answer = get(THINGS + "/" + UUID.randomUUID(), ADVISER);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).contains("\"3\"");
        assertThat(answer.body())
                .contains("\"tenant\":\"200040293\"", "\"actor\":\"adviser@200040293\"");
    }

    @Test
    void without_a_token_the_api_answers_401_and_says_how_to_come_in() {
        var answer = get(THINGS, null);

        assertProblem(answer, 401, "unauthenticated");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }

    static Stream<String> badTokens() {
        return Stream.of(
                TestTokens.expired(CLUNISOIS),
                TestTokens.forged(CLUNISOIS),
                TestTokens.unsigned(CLUNISOIS),
                TestTokens.ofAnotherIssuer(CLUNISOIS),
                TestTokens.forAnotherAudience(CLUNISOIS),
                "nonsense");
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void a_token_that_is_not_the_realms_is_refused(String token) {
        assertProblem(get(THINGS, token), 401, "invalid-token");
    }

    static Stream<String> tokensWithoutRight() {
        Map<String, Object> global = Map.of("parvis-api", Map.of("roles", List.of("coordinator")));
        return Stream.of(
                TestTokens.coordinator(MAURIAC),
                TestTokens.member(CLUNISOIS),
                TestTokens.platformAdmin(),
                TestTokens.client("unknown", "things.read"),
                TestTokens.saying("organization", Map.of()),
                TestTokens.saying("organization", "epci-200040293"),
                TestTokens.saying("organization", List.of("epci-200040293")),
                TestTokens.saying("resource_access", global));
    }

    @ParameterizedTest
    @MethodSource("tokensWithoutRight")
    void a_foreign_tenant_and_an_unknown_one_give_the_same_answer(String token) {
        var foreign = get(THINGS, token);
        var unknown = get("/api/v1/nulle-part/things", token);

        assertProblem(foreign, 404, "not-found");
        assertThat(withoutCorrelation(foreign)).isEqualTo(withoutCorrelation(unknown));
    }

    @Test
    void the_right_tenant_without_the_right_is_403() {
        assertProblem(get(THINGS, TestTokens.partner(CLUNISOIS)), 403, "forbidden");
    }

    @Test
    void an_endpoint_without_a_rule_is_refused_to_everyone() {
        assertProblem(get(THINGS + "/forgotten", COORDINATOR), 403, "forbidden");
    }

    @Test
    void a_public_link_needs_no_token() {
        assertThat(get("/r/abc", null).body()).isEqualTo("ouvert");
    }

    @Test
    void a_renamed_slug_leads_on_to_the_new_one() {
        var answer = get("/api/v1/cluny/things?limit=2", COORDINATOR);

        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location")).contains(THINGS + "?limit=2");
    }

    @Test
    void me_is_outside_any_tenant() {
        assertThat(get("/api/v1/me", TestTokens.platformAdmin()).body()).contains("\"admin\":true");
        assertThat(get("/api/v1/me", null).statusCode()).isEqualTo(401);
    }

    @Test
    void the_correlation_id_sent_comes_back_and_a_strange_one_does_not() {
        var kept = send("GET", THINGS, ADVISER, null, "X-Correlation-Id", "abc-1");
        var made = send("GET", THINGS, ADVISER, null, "X-Correlation-Id", "<script>");

        assertThat(kept.headers().firstValue("X-Correlation-Id")).contains("abc-1");
        assertThat(made.headers().firstValue("X-Correlation-Id").orElse("")).hasSize(36);
    }

    @Test
    void a_list_goes_on_where_the_page_before_ended() {
        var first = get(THINGS + "?limit=4&count=true", ADVISER);
        String next = body(first).path("next").asString();
        var second = get(THINGS + "?limit=4&after=" + next, ADVISER);

        assertThat(first.body()).contains("[\"0\",\"1\",\"2\",\"3\"]", "\"total\":7");
        assertThat(second.body())
                .contains("[\"4\",\"5\",\"6\"]", "\"next\":null")
                .doesNotContain("total");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=501", "limit=-1", "limit=many", "after=%20x"})
    void a_strange_page_is_refused(String query) {
        assertThat(get(THINGS + "?" + query, ADVISER).statusCode()).isIn(400, 422);
    }

    @Test
    void an_export_makes_formulas_harmless() {
        var csv = get(THINGS + ".csv", COORDINATOR);
        var accepted = send("GET", THINGS, COORDINATOR, null, "Accept", "text/csv");

        assertThat(csv.body()).isEqualTo("\uFEFFNom\r\nété\r\n'=1+1\r\n'-x\r\n");
        assertThat(accepted.body()).isEqualTo(csv.body());
        assertThat(csv.headers().firstValue("Content-Disposition").orElse(""))
                .contains("choses.csv");
        assertThat(get(THINGS + ".xlsx", COORDINATOR).body()).startsWith("PK");
    }

    @Test
    void an_export_is_not_for_everyone_who_may_see_the_list() {
        assertProblem(get(THINGS + ".csv", ADVISER), 403, "forbidden");
        assertProblem(send("GET", THINGS, ADVISER, null, "Accept", "text/csv"), 403, "forbidden");
    }

    @Test
    void values_that_do_not_suit_are_pointed_at_in_french() {
        var answer =
                post(THINGS, "{\"name\":\"\",\"places\":11,\"parts\":[{\"label\":\" \"}]}", "k1");

        assertProblem(answer, 422, "invalid");
        assertThat(answer.body())
                .contains(
                        "\"pointer\":\"/name\"",
                        "\"code\":\"not-blank\"",
                        "/parts/0/label",
                        "ne doit pas être vide");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "\"x\"",
                "",
                "null",
                "{\"name\":{}}",
                "{\"name\":\"a\",\"places\":\"many\"}",
                "{\"places\":1e999}",
                "\u0000"
            })
    void a_body_that_is_no_such_thing_is_a_4xx(String body) {
        var answer = post(THINGS, body, UUID.randomUUID().toString());

        assertThat(answer.statusCode()).isBetween(400, 422);
        assertThat(body(answer).path("hint").asString()).isNotBlank();
    }

    @Test
    void a_value_of_the_wrong_type_is_pointed_at() {
        assertThat(post(THINGS, "{\"name\":\"a\",\"places\":\"many\"}", "k2").body())
                .contains("\"pointer\":\"/places\"");
    }

    @Test
    void a_body_over_one_megabyte_is_refused() {
        String huge = "{\"name\":\"" + "a".repeat(1_100_000) + "\"}";

        assertProblem(post(THINGS, huge, "k3"), 413, "too-large");
        assertProblem(chunked(THINGS, huge), 413, "too-large");
    }

    @Test
    void other_methods_formats_and_places_are_problems_too() {
        assertProblem(send("PUT", THINGS, COORDINATOR, "{}"), 405, "method-not-allowed");
        assertProblem(
                send("POST", THINGS, COORDINATOR, "x", "Content-Type", "text/plain"),
                415,
                "unsupported-media-type");
        assertProblem(
                send("GET", THINGS + "/events", COORDINATOR, null, "Accept", "image/png"),
                200,
                null);
        assertProblem(get(THINGS + "/not-an-id", ADVISER), 404, "not-found");
        assertProblem(get("/api/v1/clunisois/nothing", ADVISER), 404, "not-found");
        assertProblem(
                send("DELETE", THINGS + "/" + UUID.randomUUID() + "?times=x", COORDINATOR, null),
                400,
                "invalid-parameter");
        assertProblem(get("/nowhere", null), 404, "not-found");
        assertProblem(get("/error", null), 404, "not-found");
        assertThat(get("/api/v1/clunisois%2Fthings", ADVISER).statusCode()).isBetween(400, 404);
    }

    @Test
    void a_line_that_a_service_logs_says_once_for_which_tenant_it_worked() {
        var logged = new ByteArrayOutputStream();
        var appender = structured(logged);
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(appender);

        send("DELETE", THINGS + "/" + UUID.randomUUID(), COORDINATOR, null);

        root.detachAppender(appender);
        assertThat(logged.toString(StandardCharsets.UTF_8))
                .contains("A DELETE request failed", "\"tenant\":\"200040293\"");
    }

    @Test
    void a_defect_answers_500_without_saying_what_somebody_typed() {
        var answer = send("DELETE", THINGS + "/" + UUID.randomUUID(), COORDINATOR, null);

        assertProblem(answer, 500, "internal");
        assertThat(answer.body()).doesNotContain("camille");
    }

    @Test
    void a_patch_changes_what_it_names_and_needs_the_version() {
        String path = THINGS + "/" + UUID.randomUUID();

        assertProblem(send("PATCH", path, COORDINATOR, "{}"), 428, "if-match-missing");
        assertProblem(
                send("PATCH", path, COORDINATOR, "{}", "If-Match", "abc"), 412, "stale-version");
        assertProblem(
                send("PATCH", path, COORDINATOR, "{\"places\":{}}", "If-Match", "\"3\""),
                400,
                "unreadable");
        assertProblem(
                send("PATCH", path, COORDINATOR, "{\"name\":null}", "If-Match", "\"3\""),
                422,
                "invalid");
        assertThat(
                        send(
                                        "PATCH",
                                        path,
                                        COORDINATOR,
                                        "{\"places\":6,\"note\":null}",
                                        "If-Match",
                                        "\"3\"",
                                        "Content-Type",
                                        "application/merge-patch+json")
                                .body())
                .contains("\"name\":\"lavoir\"", "\"places\":6")
                .doesNotContain("à laver");
    }

    @Test
    void the_same_key_and_content_create_once() {
        var first = post(THINGS, "{\"name\":\"a\",\"places\":1}", "same");
        var again = post(THINGS, "{ \"places\":1, \"name\":\"a\" }", "\"same\"");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(again.headers().firstValue("ETag")).contains("\"1\"");
        assertProblem(
                post(THINGS, "{\"name\":\"b\",\"places\":1}", "same"),
                422,
                "idempotency-key-reused");
    }

    @Test
    void a_refused_attempt_leaves_the_key_free() {
        assertProblem(post(THINGS, "{\"name\":\"\",\"places\":1}", "retry"), 422, "invalid");
        assertThat(post(THINGS, "{\"name\":\"ok\",\"places\":1}", "retry").statusCode())
                .isEqualTo(201);
    }

    @Test
    void a_key_of_256_characters_is_too_long() {
        assertProblem(
                post(THINGS, "{\"name\":\"a\"}", "k".repeat(256)), 400, "idempotency-key-too-long");
    }

    @Test
    void events_follow_a_resource_until_its_last_state() {
        assertThat(get(THINGS + "/events", COORDINATOR).body())
                .contains("data: {", "\"n\":1", "\"n\":3", "200040293");
    }

    @Test
    void the_api_describes_itself() {
        var answer = get("/v3/api-docs", null);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "\"openapi\":\"3.1.0\"",
                        "Idempotency-Key",
                        "If-Match",
                        "\"x-scope\":\"things.read\"",
                        "application/problem+json");
    }

    private void assertProblem(HttpResponse<String> answer, int status, @Nullable String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        if (code != null) {
            assertThat(answer.headers().firstValue("Content-Type"))
                    .contains("application/problem+json");
            assertThat(body(answer).path("code").asString()).isEqualTo(code);
            assertThat(body(answer).path("correlationId").asString()).isNotBlank();
        }
    }

    private String withoutCorrelation(HttpResponse<String> answer) {
        return answer.body().replaceAll("\"correlationId\":\"[^\"]*\"", "");
    }

    private JsonNode body(HttpResponse<String> answer) {
        return json.readTree(answer.body());
    }

    private HttpResponse<String> get(String path, @Nullable String token) {
        return send("GET", path, token, null);
    }

    private HttpResponse<String> post(String path, String body, String key) {
        return send("POST", path, COORDINATOR, body, "Idempotency-Key", key);
    }

    private HttpResponse<String> chunked(String path, String body) {
        var publisher =
                BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        return exchange(
                request(path, COORDINATOR)
                        .header("Content-Type", "application/json")
                        .POST(publisher)
                        .build());
    }

    private HttpResponse<String> send(
            String method,
            String path,
            @Nullable String token,
            @Nullable String body,
            String... headers) {
        var request =
                request(path, token)
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body));
        if (body != null && !List.of(headers).contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return exchange(request.build());
    }

    private HttpRequest.Builder request(String path, @Nullable String token) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    /** Writes as a service does where it is operated. */
    private static OutputStreamAppender<ILoggingEvent> structured(OutputStream to) {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat("ecs");
        encoder.start();
        var appender = new OutputStreamAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setOutputStream(to);
        appender.start();
        return appender;
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
