package fr.parvis.actions.outside.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.parvis.actions.outside.Outside;
import fr.parvis.actions.outside.Reading;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class HttpOutsideTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void close() {
        end.countDown();
        server.stop(0);
    }

    @Test
    void what_is_there_is_read_with_its_mark() {
        answers(exchange -> send(exchange, 200, "bonjour"));

        var read = outside(true).read(address(), null);

        assertThat(read)
                .isInstanceOfSatisfying(
                        Reading.Fresh.class,
                        it -> {
                            assertThat(new String(it.content(), UTF_8)).isEqualTo("bonjour");
                            assertThat(it.etag()).isEqualTo("\"1\"");
                        });
    }

    @Test
    void what_did_not_change_is_not_sent_again() {
        answers(
                exchange ->
                        send(
                                exchange,
                                "\"1\""
                                                .equals(
                                                        exchange.getRequestHeaders()
                                                                .getFirst("If-None-Match"))
                                        ? 304
                                        : 200,
                                ""));

        assertThat(outside(true).read(address(), "\"1\"")).isEqualTo(new Reading.Unchanged());
    }

    @Test
    void this_machine_is_not_read_and_nobody_asks_it() {
        answers(exchange -> send(exchange, 200, "secret"));

        var byNumber = outside(false).read(address(), null);
        var byName = outside(false).read(address("localhost"), null);

        assertThat(why(byNumber)).contains("réseau privé");
        assertThat(why(byName)).contains("réseau privé");
        assertThat(asked).hasValue(0);
    }

    @Test
    void a_redirect_is_not_followed() {
        answers(
                exchange -> {
                    exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/");
                    send(exchange, 302, "");
                });

        assertThat(why(outside(true).read(address(), null))).contains("renvoie ailleurs");
    }

    @Test
    void what_is_longer_than_the_limit_is_not_read() {
        answers(exchange -> send(exchange, 200, "x".repeat(2000)));

        assertThat(why(outside(true).read(address(), null))).contains("trop à lire");
        assertThat(asked).hasValue(1);
    }

    @Test
    void who_does_not_answer_in_time_is_asked_once_more_and_left() {
        answers(exchange -> holdOn());

        assertThat(why(outside(true).read(address(), null))).contains("pas répondu");
        assertThat(asked).hasValue(2);
    }

    @Test
    void an_error_of_theirs_is_told() {
        answers(exchange -> send(exchange, 503, ""));

        assertThat(why(outside(true).read(address(), null))).contains("503");
    }

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private void answers(Answer answer) {
        server.createContext(
                "/a",
                exchange -> {
                    asked.incrementAndGet();
                    answer.to(exchange);
                });
    }

    private void holdOn() {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getResponseHeaders().set("ETag", "\"1\"");
        exchange.sendResponseHeaders(status, body.isEmpty() ? -1 : body.length());
        exchange.getResponseBody().write(body.getBytes(UTF_8));
        exchange.close();
    }

    private URI address() {
        return address("127.0.0.1");
    }

    private URI address(String host) {
        return URI.create("http://" + host + ":" + server.getAddress().getPort() + "/a");
    }

    private static String why(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Failed.class);
        return ((Reading.Failed) reading).why();
    }

    private static Outside outside(boolean anywhere) {
        var settings =
                new OutsideSettings(
                        anywhere,
                        Duration.ofSeconds(1),
                        Duration.ofMillis(400),
                        DataSize.ofKilobytes(1),
                        2);
        var configuration = new OutsideConfiguration();
        return configuration.outside(configuration.outsideClient(settings), settings);
    }
}
