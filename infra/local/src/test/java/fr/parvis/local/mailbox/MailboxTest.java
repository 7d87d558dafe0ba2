package fr.parvis.local.mailbox;

import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subethamail.smtp.server.SMTPServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MailboxTest {

    @TempDir Path directory;
    private SMTPServer smtp;
    private HttpServer page;

    @BeforeEach
    void start() throws IOException {
        var mailbox =
                new StoredMailbox(directory.resolve("mails"), 1 << 20, InstantSource.system());
        var pace = new Pace();
        smtp = SmtpSide.serve(mailbox, pace, freePort());
        page = MailboxPage.serve(mailbox, pace, 0);
    }

    @AfterEach
    void stop() {
        smtp.stop();
        page.stop(0);
    }

    @Test
    void a_mail_sent_is_a_mail_read() throws Exception {
        send("lea@example.fr", "Un coup de main à Joncy", "Bonjour,\nà jeudi.");

        JsonNode mails = JsonMapper.shared().readTree(get("/api/messages?to=lea"));

        JsonNode mail = mails.path("items").path(0);
        assertThat(mails.path("total").asInt()).isEqualTo(1);
        assertThat(mail.path("subject").asString()).isEqualTo("Un coup de main à Joncy");
        assertThat(mail.path("text").asString()).contains("à jeudi.");
        assertThat(mail.path("to").path(0).asString()).isEqualTo("lea@example.fr");
    }

    @Test
    void those_that_came_after_an_id_are_told_in_order() throws Exception {
        send("un@example.fr", "un", "1");
        send("deux@example.fr", "deux", "2");
        send("trois@example.fr", "trois", "3");

        JsonNode mails = JsonMapper.shared().readTree(get("/api/messages?after=1"));

        assertThat(mails.findValuesAsString("subject")).containsExactly("deux", "trois");
    }

    @Test
    void an_address_of_nobody_is_refused_for_good() throws Exception {
        assertThatThrownBy(() -> send("inconnu.42@example.fr", "un", "1"))
                .isInstanceOf(MessagingException.class)
                .hasMessageStartingWith("550 5.1.1 Personne n'a cette adresse");

        assertThat(get("/api/messages")).contains("\"total\":0");
    }

    @Test
    void what_a_mail_says_cannot_change_the_page() throws Exception {
        send("lea@example.fr", "<script>alert(1)</script>", "<b>gras</b>");

        assertThat(get("/")).contains("&lt;script&gt;").doesNotContain("<script>");
        assertThat(get("/1")).contains("&lt;b&gt;gras").doesNotContain("<b>gras");
    }

    @Test
    void an_emptied_mailbox_is_empty() throws Exception {
        send("lea@example.fr", "un", "1");

        ask(HttpRequest.newBuilder(address("/api/messages")).DELETE());

        assertThat(get("/api/messages")).contains("\"total\":0");
    }

    @Test
    void a_slow_mailbox_keeps_the_sender_waiting() throws Exception {
        ask(HttpRequest.newBuilder(address("/api/pace?millis=200")).PUT(BodyPublishers.noBody()));

        long before = System.nanoTime();
        send("lea@example.fr", "un", "1");

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(ofMillis(200));
    }

    private void send(String to, String subject, String text) throws MessagingException {
        var properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", smtp.getPortAllocated());
        properties.put("mail.smtp.localhost", "localhost");
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("maison@example.fr"));
        message.setRecipient(RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        Transport.send(message);
    }

    private String get(String path) throws IOException, InterruptedException {
        return ask(HttpRequest.newBuilder(address(path)));
    }

    private String ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString()).body();
        }
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + page.getAddress().getPort() + path);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
