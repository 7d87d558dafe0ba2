package fr.parvis.local.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message taken apart for a reader.
 *
 * @param headers as sent; of several with one name the first
 */
record ReadMail(
        String subject,
        @Nullable String text,
        @Nullable String html,
        Map<String, String> headers,
        List<Attachment> attachments) {

    record Attachment(@Nullable String name, String contentType) {}

    static ReadMail of(byte[] content) {
        try {
            var message = new MimeMessage(null, new ByteArrayInputStream(content));
            var bodies = new Bodies();
            bodies.read(message);
            return new ReadMail(
                    Optional.ofNullable(message.getSubject()).orElse(""),
                    bodies.text,
                    bodies.html,
                    headers(message),
                    bodies.attachments);
        } catch (MessagingException | IOException unreadable) {
            return new ReadMail("(illisible)", new String(content), null, Map.of(), List.of());
        }
    }

    private static Map<String, String> headers(MimeMessage message) throws MessagingException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : Collections.list(message.getAllHeaders())) {
            headers.putIfAbsent(header.getName(), header.getValue());
        }
        return headers;
    }

    /** The first text, the first HTML, and the rest. */
    private static final class Bodies {
        private final List<Attachment> attachments = new ArrayList<>();
        private @Nullable String text;
        private @Nullable String html;

        void read(Part part) throws MessagingException, IOException {
            if (part.isMimeType("multipart/*")) {
                readAll((Multipart) part.getContent());
            } else if (part.getFileName() == null
                    && text == null
                    && part.isMimeType("text/plain")) {
                text = (String) part.getContent();
            } else if (part.getFileName() == null && html == null && part.isMimeType("text/html")) {
                html = (String) part.getContent();
            } else {
                attachments.add(new Attachment(part.getFileName(), part.getContentType()));
            }
        }

        private void readAll(Multipart parts) throws MessagingException, IOException {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                read(part);
            }
        }
    }
}
