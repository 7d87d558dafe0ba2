package fr.parvis.notifications;

import static fr.parvis.starter.test.TestTenants.CLUNISOIS;
import static fr.parvis.starter.test.TestTenants.MAURIAC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import fr.parvis.notifications.email.smtp.ScriptedServer;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.events.Subscription;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.test.TestTokens;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.codecs.pojo.annotations.BsonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

@ParvisTest
@Import(FanOutTest.Asking.class)
class FanOutTest {

    private static final ScriptedServer SERVER =
            ScriptedServer.answering(FanOutTest::unlessUnknown);

    @Autowired TenantCollection<Request> requests;
    @Autowired Told told;
    @Autowired MongoDatabase database;
    @LocalServerPort int port;

    record Request(@BsonId String id) {}

    record Outcome(String deliveryId, String key, String state, long version) {}

    static final class Told {
        final List<Outcome> sent = new CopyOnWriteArrayList<>();
        final List<Outcome> failed = new CopyOnWriteArrayList<>();
    }

    @TestConfiguration
    static class Asking {

        @Bean
        TenantCollection<Request> requests(Store store) {
            return store.collection("requests", Request.class);
        }

        @Bean
        Told told() {
            return new Told();
        }

        @Bean
        Subscription toldOf(Told told) {
            return Subscription.to("parvis.notifications", "test")
                    .on(
                            "notifications.delivery-sent.v1",
                            Outcome.class,
                            event -> told.sent.add(event.data()))
                    .on(
                            "notifications.delivery-failed.v1",
                            Outcome.class,
                            event -> told.failed.add(event.data()));
        }
    }

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry registry) {
        registry.add("parvis.smtp.url", SERVER::url);
    }

    @BeforeEach
    void forget() {
        SERVER.taken.clear();
    }

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    void everyone_asked_has_one_mail_and_the_asker_is_told() {
        var call = UUID.randomUUID().toString();

        ask(MessageAsked.of(call, 0, 200));
        ask(MessageAsked.of(call, 1, 200));

        await().atMost(Duration.ofSeconds(30)).until(() -> stored(call, "SENT") == 400);
        assertThat(SERVER.taken).hasSize(400);
        await().untilAsserted(() -> assertThat(toldOf(call)).hasSize(400));
    }

    @Test
    void a_message_asked_again_mails_nobody_twice() {
        var call = UUID.randomUUID().toString();
        ask(MessageAsked.of(call, 0, 10));
        await().until(() -> stored(call, "SENT") == 10);

        ask(MessageAsked.of(call, 0, 12));

        await().until(() -> stored(call, "SENT") == 12);
        assertThat(SERVER.taken).hasSize(12);
    }

    @Test
    void the_coordinator_sees_who_could_not_be_reached_and_why_and_may_try_again() {
        var call = "unknown-" + UUID.randomUUID();
        ask(MessageAsked.of(call, 0, 1));
        await().until(() -> stored(call, "FAILED") == 1);

        var list = get("clunisois", "/deliveries?callId=" + call, coordinator());
        var failed = list.at("/items/0");

        assertThat(failed.at("/state").asString()).isEqualTo("FAILED");
        assertThat(failed.at("/lastAnswer").asString()).startsWith("550 ");
        assertThat(failed.at("/recipient/address").asString()).isEqualTo("p0@exemple.example");
        assertThat(failed.at("/template").asString()).isEqualTo("call-for-help");
        var retried = post("/deliveries/" + failed.at("/id").asString() + "/retry", coordinator());
        assertThat(retried).isEqualTo(HttpStatus.OK);
    }

    @Test
    void a_list_of_deliveries_goes_on_by_its_cursor() {
        var call = UUID.randomUUID().toString();
        ask(MessageAsked.of(call, 0, 3));
        await().until(() -> stored(call, "SENT") == 3);

        var first =
                get("clunisois", "/deliveries?limit=2&count=true&callId=" + call, coordinator());
        var next = "&after=" + first.at("/next").asString();
        var rest = get("clunisois", "/deliveries?limit=2&callId=" + call + next, coordinator());

        assertThat(first.at("/items")).hasSize(2);
        assertThat(first.at("/total").asInt()).isEqualTo(3);
        assertThat(rest.at("/items")).hasSize(1);
        assertThat(rest.at("/next").isNull()).isTrue();
    }

    @Test
    void the_coordinator_takes_the_list_as_a_file_and_an_adviser_may_not() {
        var call = UUID.randomUUID().toString();
        ask(MessageAsked.of(call, 0, 2));
        await().until(() -> stored(call, "SENT") == 2);
        var path = "/deliveries.csv?callId=" + call;

        var file = text(path, coordinator());

        assertThat(file.lines()).hasSize(3);
        assertThat(file).contains("Adresse", "p0@exemple.example", "envoyé");
        assertThat(status("clunisois", path, TestTokens.adviser(CLUNISOIS.value())))
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void another_tenant_sees_nothing_of_it() {
        var call = UUID.randomUUID().toString();
        ask(MessageAsked.of(call, 0, 1));
        await().until(() -> stored(call, "SENT") == 1);
        var id = get("clunisois", "/deliveries?callId=" + call, coordinator()).at("/items/0/id");
        var stranger = TestTokens.coordinator(MAURIAC.value());

        assertThat(get("mauriac", "/deliveries?callId=" + call, stranger).at("/items")).isEmpty();
        assertThat(status("clunisois", "/deliveries?callId=" + call, stranger))
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(status("mauriac", "/deliveries/" + id.asString(), stranger))
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    private static String unlessUnknown(String line, int nth) {
        return line.equals(".") && unknown
                ? "550 5.1.1 no such user"
                : ScriptedServer.friendly(line, nth);
    }

    private static volatile boolean unknown;

    private void ask(MessageAsked message) {
        unknown = message.messageId().startsWith("unknown");
        Tenancy.as(
                CLUNISOIS,
                new Actor("anne"),
                () -> requests.insert(new Request(UUID.randomUUID().toString()), List.of(message)));
    }

    private long stored(String call, String state) {
        return database.getCollection("deliveries")
                .countDocuments(
                        Filters.and(
                                Filters.eq("tenant", CLUNISOIS.value()),
                                Filters.eq("subjectRef.id", call),
                                Filters.eq("state", state)));
    }

    private List<Outcome> toldOf(String call) {
        return told.sent.stream().filter(each -> each.key().startsWith(call)).toList();
    }

    private static String coordinator() {
        return TestTokens.coordinator(CLUNISOIS.value());
    }

    private JsonNode get(String slug, String path, String token) {
        var body =
                client().get().uri("/api/v1/" + slug + path).headers(h -> h.setBearerAuth(token));
        return Objects.requireNonNull(body.retrieve().body(JsonNode.class));
    }

    private String text(String path, String token) {
        var asked = client().get().uri("/api/v1/clunisois" + path);
        return Objects.requireNonNull(
                asked.headers(headers -> headers.setBearerAuth(token))
                        .retrieve()
                        .body(String.class));
    }

    private Object status(String slug, String path, String token) {
        return client().get()
                .uri("/api/v1/" + slug + path)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange((request, response) -> response.getStatusCode());
    }

    private Object post(String path, String token) {
        return client().post()
                .uri("/api/v1/clunisois" + path)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange((request, response) -> response.getStatusCode());
    }

    private RestClient client() {
        return RestClient.create("http://127.0.0.1:" + port);
    }
}
