package fr.parvis.notifications.email.smtp;

import fr.parvis.notifications.email.Email;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/**
 * An e-mail as it goes over the line. It knows whether all of it was handed over, which tells a cut
 * before the last dot from one after it.
 */
final class MimeLetter extends SMTPMessage {

    private static final String UTF_8 = "UTF-8";
    private final String id;
    private final String subject;
    private boolean handedOver;

    private MimeLetter(Session session, String id, String subject) {
        super(session);
        this.id = id;
        this.subject = subject;
    }

    static MimeLetter of(Email email, boolean eightBit, Session session) throws MessagingException {
        var subject = oneLine(email.letter().subject());
        var letter = new MimeLetter(session, email.messageId(), subject);
        letter.address(email);
        letter.setSubject(subject, UTF_8);
        letter.setSentDate(new Date());
        letter.leave(email);
        if (eightBit) {
            letter.setMailExtension("BODY=8BITMIME");
        }
        letter.setContent(Parts.of(email, eightBit));
        letter.saveChanges();
        return letter;
    }

    boolean wasHandedOver() {
        return handedOver;
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        handedOver = false;
        super.writeTo(out, ignored);
        handedOver = true;
    }

    /** The library asks at each sending, and would decode what was just encoded. */
    @Override
    public String getSubject() {
        return subject;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + ">");
    }

    private void address(Email email) throws MessagingException {
        setFrom(named(email.fromAddress(), email.fromName()));
        setRecipient(RecipientType.TO, new InternetAddress(email.to(), true));
        if (email.replyTo() != null) {
            setReplyTo(new InternetAddress[] {new InternetAddress(email.replyTo())});
        }
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("Content-Language", "fr");
    }

    private void leave(Email email) throws MessagingException {
        if (email.unsubscribeUrl() != null) {
            setHeader("List-Unsubscribe", "<" + oneLine(email.unsubscribeUrl()) + ">");
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private static InternetAddress named(String address, String name) throws MessagingException {
        try {
            return new InternetAddress(address, oneLine(name), UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\r\\n]+", " ").strip();
    }
}
