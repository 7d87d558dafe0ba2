package fr.parvis.notifications.email.smtp;

import fr.parvis.notifications.delivery.Attachment;
import fr.parvis.notifications.email.Email;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The body of an e-mail: text, the same as HTML, then the files. Parts are encoded here, once: the
 * library's own way costs more than everything else in a mail together.
 */
final class Parts {

    private static final byte[] CRLF = {'\r', '\n'};
    private static final Base64.Encoder BASE64 = Base64.getMimeEncoder(76, CRLF);
    private static final int LONGEST_LINE = 998;

    private Parts() {}

    static MimeMultipart of(Email email, boolean eightBit) throws MessagingException {
        var words =
                new MimeMultipart(
                        "alternative",
                        text(email.letter().text(), eightBit),
                        html(email.letter().html()));
        return email.attachments().isEmpty() ? words : withFiles(words, email);
    }

    private static MimeMultipart withFiles(MimeMultipart words, Email email)
            throws MessagingException {
        var letter = new MimeBodyPart();
        letter.setContent(words);
        var all = new MimeMultipart("mixed", letter);
        for (var attachment : email.attachments()) {
            all.addBodyPart(file(attachment));
        }
        return all;
    }

    /** Readable as it is on the line where the far end allows it. */
    private static MimeBodyPart text(String text, boolean eightBit) throws MessagingException {
        var bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        boolean asItIs =
                eightBit && text.lines().allMatch(line -> line.length() * 3 < LONGEST_LINE);
        return asItIs
                ? part("text/plain; charset=UTF-8", "8bit", bytes)
                : part("text/plain; charset=UTF-8", "quoted-printable", quoted(bytes));
    }

    private static MimeBodyPart html(String html) throws MessagingException {
        var bytes = html.getBytes(StandardCharsets.UTF_8);
        return part("text/html; charset=UTF-8", "base64", BASE64.encode(bytes));
    }

    private static MimeBodyPart file(Attachment attachment) throws MessagingException {
        var bytes = Base64.getMimeDecoder().decode(attachment.base64());
        var part = part(attachment.contentType(), "base64", BASE64.encode(bytes));
        part.setDisposition(MimeBodyPart.ATTACHMENT);
        part.setFileName(attachment.name());
        return part;
    }

    private static MimeBodyPart part(String type, String encoding, byte[] encoded)
            throws MessagingException {
        var headers = new InternetHeaders();
        headers.setHeader("Content-Type", type);
        headers.setHeader("Content-Transfer-Encoding", encoding);
        return new EncodedPart(headers, encoded);
    }

    private static byte[] quoted(byte[] bytes) throws MessagingException {
        var quoted = new ByteArrayOutputStream(bytes.length * 2);
        try (var encoder = MimeUtility.encode(quoted, "quoted-printable")) {
            encoder.write(bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return quoted.toByteArray();
    }

    /** Stays as it was made: the library would read its content anew to guess what is said. */
    private static final class EncodedPart extends MimeBodyPart {

        EncodedPart(InternetHeaders headers, byte[] encoded) throws MessagingException {
            super(headers, encoded);
        }

        @Override
        protected void updateHeaders() {}
    }
}
