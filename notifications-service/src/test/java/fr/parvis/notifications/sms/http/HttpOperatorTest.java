package fr.parvis.notifications.sms.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.parvis.notifications.delivery.Outcome;
import fr.parvis.notifications.sms.Sms;
import fr.parvis.notifications.sms.SmsText;
import fr.parvis.notifications.sms.http.SmsSettings.Format;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpOperatorTest {

    private static final Sms SMS =
            new Sms("delivery-1", "+33612345678", SmsText.of("Où & quand ? À 9 h"));
    private static final int CUT = 0;

    private final AtomicInteger status = new AtomicInteger(202);
    private final List<String> bodies = Collections.synchronizedList(new ArrayList<>());
    private final List<String> headers = Collections.synchronizedList(new ArrayList<>());
    private final HttpServer server;

    HttpOperatorTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.createContext("/sms", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void json_says_number_words_sender_and_reference() {
        var outcome = operator(Format.JSON).send(SMS);

        assertThat(outcome).isEqualTo(new Outcome.Taken("HTTP 202, 1 SMS"));
        assertThat(bodies)
                .containsExactly(
                        "{\"to\":\"+33612345678\",\"text\":\"Où & quand ? A 9 h\","
                                + "\"from\":\"Parvis\",\"ref\":\"delivery-1\"}");
        assertThat(headers).containsExactly("Bearer secret", "delivery-1", "application/json");
    }

    @Test
    void a_form_says_the_same() {
        operator(Format.FORM).send(SMS);

        assertThat(bodies)
                .containsExactly(
                        "to=%2B33612345678&text=O%C3%B9+%26+quand+%3F+A+9+h&from=Parvis"
                                + "&ref=delivery-1");
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 425, 429, 500, 503})
    void an_operator_in_trouble_is_asked_again_later(int answer) {
        status.set(answer);

        assertThat(operator(Format.JSON).send(SMS)).isEqualTo(new Outcome.Later("HTTP " + answer));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404, 422})
    void what_an_operator_refuses_is_refused(int answer) {
        status.set(answer);

        assertThat(operator(Format.JSON).send(SMS))
                .isEqualTo(new Outcome.Refused("HTTP " + answer));
    }

    @Test
    void a_line_that_breaks_after_the_message_leaves_a_doubt() {
        status.set(CUT);

        assertThat(operator(Format.JSON).send(SMS)).isInstanceOf(Outcome.Cut.class);
    }

    @Test
    void an_operator_that_is_gone_was_not_tried() {
        var operator = operator(Format.JSON);
        server.stop(0);

        assertThat(operator.send(SMS)).isInstanceOf(Outcome.Unreachable.class);
    }

    @Test
    void one_that_breaks_again_and_again_is_left_alone() {
        status.set(CUT);
        var operator = operator(Format.JSON);
        for (int tries = 0; tries < 5; tries++) {
            operator.send(SMS);
        }
        int asked = bodies.size();

        assertThat(operator.send(SMS)).isInstanceOf(Outcome.Unreachable.class);
        assertThat(bodies).hasSize(asked);
    }

    @Test
    void a_message_of_too_many_parts_is_not_sent() {
        var operator = operator(Format.JSON);
        var most = new Sms("a", "+33612345678", SmsText.of("a".repeat(306)));
        var more = new Sms("b", "+33612345678", SmsText.of("a".repeat(307)));

        assertThat(operator.send(most)).isEqualTo(new Outcome.Taken("HTTP 202, 2 SMS"));
        assertThat(operator.send(more))
                .isEqualTo(new Outcome.Refused("Message trop long\u00a0: 3 SMS"));
        assertThat(bodies).hasSize(1);
    }

    private HttpOperator operator(Format format) {
        return new HttpOperator(
                new SmsSettings(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/sms"),
                        format,
                        "Bearer secret",
                        "Parvis",
                        "to",
                        "text",
                        "from",
                        "ref",
                        2,
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(30)));
    }

    private void answer(HttpExchange exchange) throws IOException {
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var sent = exchange.getRequestHeaders();
        headers.add(sent.getFirst("Authorization"));
        headers.add(sent.getFirst("Idempotency-Key"));
        headers.add(sent.getFirst("Content-Type"));
        if (status.get() != CUT) {
            exchange.sendResponseHeaders(status.get(), -1);
        }
        exchange.close();
    }
}
