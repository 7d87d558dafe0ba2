package fr.parvis.notifications.deadletter.web;

import static fr.parvis.starter.test.TestTenants.CLUNISOIS;
import static fr.parvis.starter.test.TestTenants.MAURIAC;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.notifications.LaidAside;
import fr.parvis.starter.events.KafkaClients;
import fr.parvis.starter.events.Topics;
import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.test.TestTokens;
import fr.parvis.starter.test.TopicContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.client.RestTestClient;

@ParvisTest
class DeadLettersOverHttpTest {

    private static final String LETTERS = "/api/v1/clunisois/dead-letters";

    @LocalServerPort private int port;
    @Autowired private ApplicationContext context;
    @Autowired private KafkaClients clients;
    @Autowired private Topics topics;
    private RestTestClient http = RestTestClient.bindToServer().build();

    @BeforeEach
    void bind() {
        http = RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    }

    @Test
    void a_coordinator_sees_the_letters_of_the_own_tenant_and_no_other() {
        String own = LaidAside.in(context, CLUNISOIS, "seen").getFirst();
        String foreign = LaidAside.in(context, MAURIAC, "hidden").getFirst();

        String list = get(LETTERS + "?limit=500");

        assertThat(list).contains(own, "IllegalStateException").doesNotContain(foreign);
        assertThat(get(LETTERS + "/" + own)).contains("actions.house-changed.v1", "seen");
        assertThat(get(LETTERS + "/" + foreign)).contains("not-found");
    }

    @Test
    void a_letter_is_sent_again_to_where_it_came_from_once() {
        String letter = LaidAside.in(context, CLUNISOIS, "again").getFirst();
        var topic = new TopicContent(clients, topics.named("parvis.actions"));

        redeliver(letter).expectStatus().isAccepted();
        redeliver(letter).expectStatus().isNotFound();

        assertThat(topic.eventIds("again")).containsExactly(letter);
        assertThat(get(LETTERS + "?limit=500")).doesNotContain(letter);
    }

    @Test
    void a_foreign_letter_is_not_sent_again() {
        String foreign = LaidAside.in(context, MAURIAC, "stays").getFirst();

        redeliver(foreign).expectStatus().isNotFound();

        assertThat(new TopicContent(clients, topics.named("parvis.actions")).eventIds("stays"))
                .isEmpty();
    }

    @Test
    void the_letters_come_page_after_page() {
        LaidAside.in(context, CLUNISOIS, "first", "second", "third");

        String page = get(LETTERS + "?limit=1");
        String next = page.replaceFirst(".*\"next\":\"([^\"]+)\".*", "$1");

        assertThat(get(LETTERS + "?limit=1&after=" + next)).isNotEqualTo(page).contains("\"id\"");
        assertThat(get(LETTERS + "?after=nulle-part")).contains("unknown-cursor");
    }

    private RestTestClient.ResponseSpec redeliver(String letter) {
        return http.post()
                .uri(LETTERS + "/" + letter + "/redeliver")
                .headers(it -> it.setBearerAuth(TestTokens.coordinator(CLUNISOIS.value())))
                .exchange();
    }

    private String get(String path) {
        return String.valueOf(
                http.get()
                        .uri(path)
                        .headers(it -> it.setBearerAuth(TestTokens.coordinator(CLUNISOIS.value())))
                        .exchange()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
    }
}
