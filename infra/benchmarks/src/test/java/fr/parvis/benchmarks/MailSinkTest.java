package fr.parvis.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MailSinkTest {

    private static final Letter LETTER =
            new Letter(
                    "France services <fs@cluny.example>",
                    "Un coup de main",
                    "Bonjour,\n.\nà bientôt",
                    "<p>Bonjour</p>",
                    "<https://parvis.example/u/1>");

    @Test
    void every_mail_of_a_loop_arrives_and_says_what_the_letter_says() throws Exception {
        try (var sink = MailSink.open()) {
            BareLoop.send(LETTER, sink.port(), 6, 2);

            sink.lastOf(6, Duration.ofSeconds(10));

            assertThat(sink.mails().stream().map(MailSink.Mail::to).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder(
                            "banc.1@benevoles.example",
                            "banc.2@benevoles.example",
                            "banc.3@benevoles.example");
            var read = Letter.read(sink.mails().getFirst().content());
            assertThat(read.subject()).isEqualTo(LETTER.subject());
            assertThat(read.text()).contains("Bonjour", "à bientôt");
        }
    }
}
