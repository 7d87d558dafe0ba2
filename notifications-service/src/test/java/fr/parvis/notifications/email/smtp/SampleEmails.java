package fr.parvis.notifications.email.smtp;

import fr.parvis.notifications.delivery.Attachment;
import fr.parvis.notifications.email.Email;
import fr.parvis.notifications.email.MailServer;
import fr.parvis.notifications.template.Letter;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** A mail to one address, and servers of tests. */
public final class SampleEmails {

    static final String TEXT = "Bonjour Zoé,\n\nhttps://parvis.example/r/" + "A".repeat(90) + "\n";

    private SampleEmails() {}

    static Email to(String address) {
        return new Email(
                "0199-" + address.hashCode() + "@clunisois.example",
                "France services de Cluny",
                "cluny@clunisois.example",
                "reponse@clunisois.example",
                address,
                new Letter(
                        "Samedi 5\u00a0décembre, Cluny\u00a0: porter un frigo",
                        TEXT,
                        "<p>Bonjour Zoé</p>"),
                "https://parvis.example/u/abc",
                List.of());
    }

    static Email withCalendarTo(String address) {
        return with(new Attachment("coup-de-main.ics", "text/calendar", "QkVHSU4="), address);
    }

    static Email with(Attachment attachment, String address) {
        var email = to(address);
        return new Email(
                email.messageId(),
                email.fromName(),
                email.fromAddress(),
                email.replyTo(),
                address,
                email.letter(),
                null,
                List.of(attachment));
    }

    /** A server of few words and little patience. */
    public static MailServer server(URI url, int connections) {
        return new SmtpServer(
                new SmtpSettings(
                        url,
                        "parvis.test",
                        connections,
                        100,
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(1),
                        Duration.ofMillis(500),
                        Duration.ofMillis(200)));
    }
}
