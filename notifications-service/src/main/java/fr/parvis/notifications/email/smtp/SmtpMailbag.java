package fr.parvis.notifications.email.smtp;

import fr.parvis.notifications.delivery.Outcome;
import fr.parvis.notifications.email.Email;
import fr.parvis.notifications.email.Mailbag;
import jakarta.mail.MessagingException;
import org.jspecify.annotations.Nullable;

/** A conversation that is kept from mail to mail, and renewed when it is old or broken. */
final class SmtpMailbag implements Mailbag {

    private static final String AWAY = "Serveur de messagerie injoignable";
    private final SmtpSession session;
    private final SmtpGuard guard;
    private final int perConnection;
    private @Nullable SmtpLine line;

    SmtpMailbag(SmtpSession session, SmtpGuard guard, int perConnection) {
        this.session = session;
        this.guard = guard;
        this.perConnection = perConnection;
    }

    @Override
    public Outcome send(Email email) {
        if (!guard.lets()) {
            return new Outcome.Unreachable(AWAY);
        }
        try {
            return over(line(), email);
        } catch (Exception closed) {
            guard.broke(closed);
            return new Outcome.Unreachable(AWAY + "\u00a0: " + Answer.words(closed));
        }
    }

    @Override
    public void close() {
        if (line != null) {
            line.close();
            line = null;
        }
    }

    private Outcome over(SmtpLine present, Email email) throws Exception {
        try {
            var taken = present.send(email);
            guard.answered();
            return taken;
        } catch (SmtpLine.Broken broken) {
            close();
            return broken.wasStale() ? over(line(), email) : brokenBy(broken);
        }
    }

    private Outcome brokenBy(SmtpLine.Broken broken) {
        guard.broke(broken);
        return broken.outcome();
    }

    private SmtpLine line() throws Exception {
        if (line != null && line.isWorn(perConnection)) {
            close();
        }
        if (line == null) {
            line = opened();
        }
        return line;
    }

    private SmtpLine opened() throws Exception {
        try {
            return guard.opening(() -> new SmtpLine(session.session(), session.open()));
        } catch (MessagingException | RuntimeException closed) {
            throw closed;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
