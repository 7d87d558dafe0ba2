package fr.parvis.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.local.store.EmbeddedStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DeadServiceTest {

    private static final EmbeddedStore STORE = EmbeddedStore.inMemory();
    private static final Neighbour VOLUNTEERS = new Neighbour("volunteers");
    private static final Neighbour NOTIFICATIONS = new Neighbour("notifications");
    private static final CuttingNeighbour ACTIONS = new CuttingNeighbour();

    private static final String NOTICE = "/assets/notifications/notice";

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void neighbours(DynamicPropertyRegistry registry) {
        registry.add("PARVIS_MONGODB_URI", STORE::uri);
        registry.add("PARVIS_GATEWAY_SECRET", () -> "secret");
        registry.add("PARVIS_PARTNERS_URL", () -> "http://127.0.0.1:1");
        registry.add("PARVIS_VOLUNTEERS_URL", VOLUNTEERS::url);
        registry.add("PARVIS_NOTIFICATIONS_URL", NOTIFICATIONS::url);
        registry.add("PARVIS_ACTIONS_URL", ACTIONS::url);
    }

    @AfterAll
    static void stop() throws IOException {
        STORE.close();
        VOLUNTEERS.close();
        ACTIONS.close();
    }

    @Test
    void a_dead_service_is_said_to_be_unavailable_and_the_others_go_on() throws Exception {
        for (int i = 0; i < 40; i++) {
            var dead = get("/c/link-" + i);
            assertThat(dead.statusCode()).isEqualTo(503);
            assertThat(dead.headers().firstValue("Retry-After")).isPresent();
            assertThat(dead.body()).contains("\"code\":\"unavailable\"");
        }

        assertThat(get("/r/link").body()).isEqualTo("volunteers");
    }

    @Test
    void a_service_that_is_back_serves_all_who_ask_at_once() throws Exception {
        NOTIFICATIONS.close();
        for (int i = 0; i < 40; i++) {
            assertThat(get(NOTICE).statusCode()).isEqualTo(503);
        }

        try (var _ = new Neighbour("notifications", NOTIFICATIONS.port())) {
            await().until(() -> get(NOTICE).statusCode() == 200);

            assertThat(statusesOf(100)).containsOnly(200);
        }
    }

    @Test
    void a_read_over_a_connection_that_was_cut_is_asked_again() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(get("/d/link").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_write_over_a_connection_that_was_cut_is_never_sent_twice() throws Exception {
        get("/d/link");

        assertThat(post("/d/link").statusCode()).isEqualTo(503);
    }

    private Stream<Integer> statusesOf(int askers) {
        var http = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(uri(NOTICE)).build();
        var asked =
                IntStream.range(0, askers)
                        .mapToObj(_ -> http.sendAsync(request, BodyHandlers.ofString()))
                        .toList();
        return asked.stream().map(answer -> answer.join().statusCode());
    }

    private HttpResponse<String> post(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(path)).POST(BodyPublishers.noBody()).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
