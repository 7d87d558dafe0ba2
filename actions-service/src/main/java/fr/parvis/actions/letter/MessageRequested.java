package fr.parvis.actions.letter;

import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks notifications-service to write to people.
 *
 * @param messageId the same however often it is asked
 * @param model what every recipient reads
 * @param notAfter from when it would only mislead and is not sent any more; null for never
 * @param recipients at most {@value #MOST_RECIPIENTS}
 */
@EventType("notifications.message-requested.v1")
public record MessageRequested(
        String messageId,
        String template,
        Map<String, Object> model,
        Lane lane,
        SubjectRef subjectRef,
        @Nullable String replyTo,
        @Nullable Instant notAfter,
        List<Attachment> attachments,
        List<Recipient> recipients)
        implements Fact {

    public static final int MOST_RECIPIENTS = 200;

    /** What the message is about. */
    public record SubjectRef(String kind, String id) {}

    public record Attachment(String name, String contentType, String base64) {}

    /**
     * One mail.
     *
     * @param key one mail is sent for it, ever
     * @param personIds who shares this address and is meant
     * @param model what this recipient alone reads
     */
    public record Recipient(
            String key,
            List<String> personIds,
            String address,
            String locale,
            Map<String, Object> model,
            @Nullable String unsubscribeUrl) {}
}
