package fr.parvis.notifications.email.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.parvis.notifications.email.Email;
import fr.parvis.notifications.email.Mailbag;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WrittenMailTest {

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_mail_has_one_recipient_and_says_who_writes_and_how_to_leave() throws Exception {
        var mail = received(SampleEmails.to("zoe@orange.example"));

        assertThat(mail.getHeader("To")).containsExactly("zoe@orange.example");
        assertThat(mail.getFrom()[0])
                .hasToString("France services de Cluny <cluny@clunisois.example>");
        assertThat(mail.getReplyTo()[0]).hasToString("reponse@clunisois.example");
        assertThat(mail.getSubject())
                .isEqualTo("Samedi 5\u00a0décembre, Cluny\u00a0: porter un frigo");
        assertThat(mail.getHeader("List-Unsubscribe"))
                .containsExactly("<https://parvis.example/u/abc>");
        assertThat(mail.getHeader("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void the_message_id_is_the_same_at_every_try() throws Exception {
        var email = SampleEmails.to("zoe@orange.example");

        var first = received(email).getMessageID();
        var second = received(email).getMessageID();

        assertThat(first).isEqualTo("<" + email.messageId() + ">").isEqualTo(second);
    }

    @Test
    void both_forms_are_complete() throws Exception {
        var mail = received(SampleEmails.to("zoe@orange.example"));

        var parts = (MimeMultipart) mail.getContent();

        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent().toString().replace("\r", "").strip())
                .isEqualTo(SampleEmails.TEXT.strip());
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>Bonjour Zoé</p>");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
    }

    @Test
    void a_calendar_file_goes_with_it() throws Exception {
        var mail = received(SampleEmails.withCalendarTo("zoe@orange.example"));

        var parts = (MimeMultipart) mail.getContent();

        assertThat(parts.getContentType()).startsWith("multipart/mixed");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("coup-de-main.ics");
        assertThat(new String(parts.getBodyPart(1).getInputStream().readAllBytes()))
                .isEqualTo("BEGIN");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void the_text_is_readable_on_the_line_where_the_far_end_allows_it() {
        try (var scripted = ScriptedServer.answering(ScriptedServer::friendly)) {
            bagTo(scripted.url()).send(SampleEmails.to("zoe@orange.example"));

            assertThat(scripted.taken.getFirst())
                    .contains("Content-Transfer-Encoding: 8bit", "Bonjour Zoé,");
        }
    }

    @Test
    void the_text_is_quoted_for_a_far_end_of_seven_bits() {
        try (var old = ScriptedServer.answering(ScriptedServer::friendly).withoutExtensions()) {
            bagTo(old.url()).send(SampleEmails.to("zoe@orange.example"));

            assertThat(old.taken.getFirst())
                    .contains("Content-Transfer-Encoding: quoted-printable", "Zo=C3=A9")
                    .matches(mail -> mail.chars().allMatch(each -> each < 128));
        }
    }

    private MimeMessage received(Email email) {
        int before = server.getReceivedMessages().length;
        bagTo(URI.create("smtp://127.0.0.1:" + server.getSmtp().getPort())).send(email);
        assertThat(server.waitForIncomingEmail(5000, before + 1)).isTrue();
        return server.getReceivedMessages()[before];
    }

    private static Mailbag bagTo(URI url) {
        return SampleEmails.server(url, 4).mailbag();
    }
}
