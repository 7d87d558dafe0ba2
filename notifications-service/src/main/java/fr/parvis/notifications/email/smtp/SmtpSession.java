package fr.parvis.notifications.email.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.util.StreamProvider;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.eclipse.angus.mail.util.MailStreamProvider;

/** How conversations with the mail server are opened. */
final class SmtpSession {

    /** Else the library searches every jar for it, several times for each mail. */
    static {
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private final SmtpSettings settings;
    private final Session session;

    SmtpSession(SmtpSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    Session session() {
        return session;
    }

    SMTPTransport open() throws MessagingException {
        var transport = (SMTPTransport) session.getTransport(settings.tls() ? "smtps" : "smtp");
        var credentials = Credentials.of(settings.url());
        transport.connect(
                settings.url().getHost(),
                settings.port(),
                credentials.map(Credentials::user).orElse(null),
                credentials.map(Credentials::password).orElse(null));
        return transport;
    }

    private static Properties properties(SmtpSettings settings) {
        var properties = new Properties();
        put(properties, settings.tls() ? "mail.smtps." : "mail.smtp.", settings);
        return properties;
    }

    /** STARTTLS where it is offered, and required before a password crosses a network. */
    private static void put(Properties properties, String prefix, SmtpSettings settings) {
        boolean signsIn = Credentials.of(settings.url()).isPresent();
        properties.put(prefix + "localhost", settings.localhost());
        properties.put(prefix + "auth", String.valueOf(signsIn));
        properties.put(prefix + "starttls.enable", "true");
        properties.put(prefix + "starttls.required", String.valueOf(signsIn && !isNear(settings)));
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "connectiontimeout", millis(settings.connectTimeout()));
        properties.put(prefix + "timeout", millis(settings.answerTimeout()));
        properties.put(prefix + "writetimeout", millis(settings.writeTimeout()));
        properties.put(prefix + "quitwait", "false");
    }

    private static boolean isNear(SmtpSettings settings) {
        var host = settings.url().getHost();
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    }

    private static String millis(Duration duration) {
        return String.valueOf(duration.toMillis());
    }
}
