package fr.parvis.benchmarks;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Date;
import java.util.Properties;

/**
 * What a mail of Parvis says, to be written again by the mail library alone.
 *
 * @param from with its name
 */
record Letter(String from, String subject, String text, String html, String leave) {

    private static final String LEAVE = "List-Unsubscribe";

    static Letter read(byte[] content) throws MessagingException, IOException {
        int begin = content.length > 1 && content[0] == '\r' ? 2 : 0;
        var stream = new ByteArrayInputStream(content, begin, content.length - begin);
        var mail = new MimeMessage(Session.getInstance(new Properties()), stream);
        var parts = (MimeMultipart) mail.getContent();
        return new Letter(
                mail.getFrom()[0].toString(),
                mail.getSubject(),
                parts.getBodyPart(0).getContent().toString(),
                parts.getBodyPart(1).getContent().toString(),
                mail.getHeader(LEAVE)[0]);
    }

    MimeMessage to(String address, Session session) throws MessagingException {
        var mail = new MimeMessage(session);
        mail.setFrom(new InternetAddress(from));
        mail.setRecipient(RecipientType.TO, new InternetAddress(address));
        mail.setSubject(subject, "UTF-8");
        mail.setSentDate(new Date());
        mail.setHeader(LEAVE, leave);
        mail.setHeader(LEAVE + "-Post", "List-Unsubscribe=One-Click");
        mail.setContent(body());
        mail.saveChanges();
        return mail;
    }

    private MimeMultipart body() throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        var rich = new MimeBodyPart();
        rich.setText(html, "UTF-8", "html");
        return new MimeMultipart("alternative", plain, rich);
    }
}
