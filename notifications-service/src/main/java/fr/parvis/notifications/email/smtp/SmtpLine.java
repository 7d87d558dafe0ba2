package fr.parvis.notifications.email.smtp;

import fr.parvis.notifications.delivery.Outcome;
import fr.parvis.notifications.email.Email;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Duration;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** One open conversation with the mail server. */
final class SmtpLine {

    /** The conversation is over, and with it what was under way. */
    static final class Broken extends Exception {

        private final transient Outcome outcome;
        private final boolean stale;

        Broken(Outcome outcome, boolean stale, Exception cause) {
            super(cause);
            this.outcome = outcome;
            this.stale = stale;
        }

        Outcome outcome() {
            return outcome;
        }

        /** It was over before this mail began: nothing of it reached the far end. */
        boolean wasStale() {
            return stale;
        }
    }

    private static final Duration LONGEST_REST = Duration.ofSeconds(20);

    private final Session session;
    private final SMTPTransport transport;
    private final boolean eightBit;
    private int mails;
    private long lastUse = System.nanoTime();

    SmtpLine(Session session, SMTPTransport transport) {
        this.session = session;
        this.transport = transport;
        this.eightBit = transport.supportsExtension("8BITMIME");
    }

    /** Far ends and the walls between forget those who are silent, or who stay too long. */
    boolean isWorn(int mostMails) {
        return mails >= mostMails || System.nanoTime() - lastUse > LONGEST_REST.toNanos();
    }

    Outcome send(Email email) throws Broken {
        try {
            return handed(MimeLetter.of(email, eightBit, session));
        } catch (MessagingException unwritable) {
            return new Outcome.Refused(Answer.words(unwritable));
        }
    }

    void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // It is over either way.
        }
    }

    private Outcome handed(MimeLetter letter) throws Broken {
        try {
            transport.sendMessage(letter, letter.getAllRecipients());
            used();
            return new Outcome.Taken(transport.getLastServerResponse().strip());
        } catch (MessagingException failure) {
            return refused(letter, failure);
        }
    }

    private Outcome refused(MimeLetter letter, MessagingException failure) throws Broken {
        var answer = Answer.of(failure);
        boolean whole = letter.wasHandedOver();
        if (answer.ends()) {
            throw new Broken(answer.outcome(whole), mails > 0 && !whole, failure);
        }
        forget(answer, failure);
        return answer.outcome(whole);
    }

    /** Readies the conversation for the next mail. */
    private void forget(Answer answer, MessagingException failure) throws Broken {
        try {
            transport.issueCommand("RSET", 250);
            used();
        } catch (MessagingException over) {
            throw new Broken(answer.outcome(false), false, failure);
        }
    }

    private void used() {
        mails++;
        lastUse = System.nanoTime();
    }
}
