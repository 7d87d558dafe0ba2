package fr.parvis.notifications.email.smtp;

import fr.parvis.notifications.email.MailServer;
import fr.parvis.notifications.email.Mailbag;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The mail server that {@code PARVIS_SMTP_URL} names. */
@Component
@EnableConfigurationProperties(SmtpSettings.class)
class SmtpServer implements MailServer {

    private final SmtpSettings settings;
    private final SmtpSession session;
    private final SmtpGuard guard;

    SmtpServer(SmtpSettings settings) {
        this.settings = settings;
        this.session = new SmtpSession(settings);
        this.guard = new SmtpGuard(settings);
    }

    @Override
    public Mailbag mailbag() {
        return new SmtpMailbag(session, guard, settings.perConnection());
    }

    @Override
    public int connections() {
        return settings.connections();
    }

    @Override
    public Duration pauseWhenAway() {
        return settings.pauseWhenAway();
    }
}
