package fr.parvis.local.mailbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

/** The mailbox as a process. */
public final class MailboxMain {

    private static final long MOST_BYTES = 1L << 30;

    private MailboxMain() {}

    /** Arguments: data directory, port of SMTP, port of the page. */
    public static void main(String[] arguments) throws IOException {
        Path file = Files.createDirectories(Path.of(arguments[0])).resolve("mails");
        var mailbox = new StoredMailbox(file, MOST_BYTES, InstantSource.system());
        var pace = new Pace();
        MailboxPage.serve(mailbox, pace, Integer.parseInt(arguments[2]));
        SmtpSide.serve(mailbox, pace, Integer.parseInt(arguments[1]));
    }
}
