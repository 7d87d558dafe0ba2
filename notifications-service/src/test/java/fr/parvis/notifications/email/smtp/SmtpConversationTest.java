package fr.parvis.notifications.email.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.notifications.delivery.Attachment;
import fr.parvis.notifications.delivery.Outcome;
import fr.parvis.notifications.email.Mailbag;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SmtpConversationTest {

    @Test
    void many_mails_go_over_one_kept_conversation() {
        try (var server = ScriptedServer.answering(ScriptedServer::friendly);
                var bag = bag(server.url())) {
            for (int at = 0; at < 30; at++) {
                assertThat(send(bag)).isInstanceOf(Outcome.Taken.class);
            }

            assertThat(server.taken).hasSize(30);
            assertThat(server.conversations).hasValue(1);
        }
    }

    @Test
    void a_conversation_is_renewed_after_a_hundred_mails() {
        try (var server = ScriptedServer.answering(ScriptedServer::friendly);
                var bag = bag(server.url())) {
            for (int at = 0; at < 101; at++) {
                send(bag);
            }

            assertThat(server.taken).hasSize(101);
            assertThat(server.conversations).hasValue(2);
        }
    }

    @Test
    void an_unknown_mailbox_is_refused_for_good_in_the_far_ends_words() {
        try (var server = ScriptedServer.answering("RCPT", "550 5.1.1 no such user");
                var bag = bag(server.url())) {
            assertThat(send(bag)).isEqualTo(new Outcome.Refused("550 5.1.1 no such user"));
        }
    }

    @Test
    void a_greylisted_mail_is_for_later() {
        try (var server = ScriptedServer.answering("RCPT", "451 4.7.1 come back later");
                var bag = bag(server.url())) {
            assertThat(send(bag)).isEqualTo(new Outcome.Later("451 4.7.1 come back later"));
        }
    }

    @Test
    void a_mail_refused_at_its_end_leaves_the_conversation_usable() {
        try (var server =
                        ScriptedServer.answering(
                                (line, nth) ->
                                        line.equals(".") && nth == 1
                                                ? "554 5.6.0 spam"
                                                : ScriptedServer.friendly(line, nth));
                var bag = bag(server.url())) {
            assertThat(send(bag)).isEqualTo(new Outcome.Refused("554 5.6.0 spam"));
            assertThat(send(bag)).isInstanceOf(Outcome.Taken.class);

            assertThat(server.conversations).hasValue(1);
        }
    }

    @Test
    void a_cut_between_the_last_dot_and_the_answer_is_in_doubt() {
        try (var server = ScriptedServer.answering(".", ScriptedServer.CUT);
                var bag = bag(server.url())) {
            assertThat(send(bag)).isInstanceOf(Outcome.Cut.class);
            assertThat(server.taken).hasSize(1);
        }
    }

    @Test
    void a_cut_before_the_message_is_whole_is_for_later() {
        try (var server = ScriptedServer.answering("DATA", ScriptedServer.CUT);
                var bag = bag(server.url())) {
            assertThat(send(bag)).isInstanceOf(Outcome.Later.class);
        }
    }

    @Test
    void a_far_end_silent_after_the_last_dot_is_in_doubt() {
        var over = new CountDownLatch(1);
        try (var server =
                        ScriptedServer.answering(
                                (line, nth) ->
                                        line.equals(".")
                                                ? silent(over)
                                                : ScriptedServer.friendly(line, nth));
                var bag = bag(server.url())) {
            assertThat(send(bag)).isInstanceOf(Outcome.Cut.class);
            over.countDown();
        }
    }

    @Test
    void a_far_end_that_stops_reading_holds_nobody() {
        // more than the buffers of the system take in between
        var heavy = new Attachment("plan.pdf", "application/pdf", "QUFB".repeat(8_000_000));
        try (var server = ScriptedServer.answering("DATA", ScriptedServer.DEAF);
                var bag = bag(server.url())) {
            assertThat(bag.send(SampleEmails.with(heavy, "zoe@exemple.example")))
                    .isInstanceOf(Outcome.Later.class);
        }
    }

    @Test
    void a_conversation_that_the_far_end_left_is_opened_anew_without_a_word() {
        try (var server =
                        ScriptedServer.answering(
                                (line, nth) ->
                                        line.startsWith("MAIL") && nth == 2
                                                ? "421 4.4.2 idle for too long"
                                                : ScriptedServer.friendly(line, nth));
                var bag = bag(server.url())) {
            send(bag);

            assertThat(send(bag)).isInstanceOf(Outcome.Taken.class);
            assertThat(server.conversations).hasValue(2);
            assertThat(server.taken).hasSize(2);
        }
    }

    @Test
    void a_server_that_is_away_is_left_alone_then_found_again() {
        var gone = ScriptedServer.answering(ScriptedServer::friendly);
        int port = gone.port();
        gone.close();
        try (var bag = bag(URI.create("smtp://127.0.0.1:" + port))) {
            for (int at = 0; at < 8; at++) {
                assertThat(send(bag)).isInstanceOf(Outcome.Unreachable.class);
            }

            try (var back = ScriptedServer.friendlyOn(port)) {
                await().until(() -> send(bag) instanceof Outcome.Taken);
                assertThat(back.taken).hasSize(1);
            }
        }
    }

    private static String silent(CountDownLatch over) {
        try {
            over.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return ScriptedServer.CUT;
    }

    private static Mailbag bag(URI url) {
        return SampleEmails.server(url, 4).mailbag();
    }

    private static Outcome send(Mailbag bag) {
        return bag.send(SampleEmails.to("zoe@orange.example"));
    }
}
