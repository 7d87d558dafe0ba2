package fr.parvis.local.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredMailboxTest {

    private static final long PLENTY = 1 << 20;

    @TempDir Path directory;

    @Test
    void mails_survive_a_restart() throws IOException {
        open(PLENTY).add("maison@example.fr", "lea@example.fr", bytes("Bonjour Léa"));

        Mailbox again = open(PLENTY);

        Envelope mail = again.to("lea").getFirst();
        assertThat(again.content(mail)).isEqualTo(bytes("Bonjour Léa"));
        assertThat(mail.from()).isEqualTo("maison@example.fr");
    }

    @Test
    void a_mail_cut_short_by_a_kill_is_cut_off_and_the_next_one_is_whole() throws IOException {
        open(PLENTY).add("maison@example.fr", "lea@example.fr", bytes("entier"));
        Files.write(file(), new byte[] {0, 0, 1}, StandardOpenOption.APPEND);

        Mailbox again = open(PLENTY);
        again.add("maison@example.fr", "max@example.fr", bytes("suivant"));

        assertThat(open(PLENTY).to(""))
                .extracting(Envelope::to)
                .containsExactly("max@example.fr", "lea@example.fr");
    }

    @Test
    void recipients_are_searched_by_any_part_in_any_case() throws IOException {
        Mailbox mailbox = open(PLENTY);
        mailbox.add("maison@example.fr", "Lea.Martin@example.fr", bytes("a"));
        mailbox.add("maison@example.fr", "max@example.fr", bytes("b"));

        assertThat(mailbox.to("martin"))
                .extracting(Envelope::to)
                .containsExactly("Lea.Martin@example.fr");
    }

    @Test
    void the_older_half_goes_when_there_is_too_much() throws IOException {
        Mailbox mailbox = open(1_000);
        for (int i = 0; i < 40; i++) {
            mailbox.add("maison@example.fr", i + "@example.fr", new byte[100]);
        }

        List<Envelope> kept = open(1_000).to("");

        assertThat(kept).hasSizeLessThan(15);
        assertThat(kept.getFirst().to()).isEqualTo("39@example.fr");
    }

    private Mailbox open(long mostBytes) throws IOException {
        return new StoredMailbox(file(), mostBytes, InstantSource.system());
    }

    private Path file() {
        return directory.resolve("mails");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
