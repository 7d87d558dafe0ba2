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

    /** By what it is preferred to reach somebody. */
    public enum Channel {
        EMAIL,
        SMS
    }

    /**
     * One message.
     *
     * @param key one message is sent for it, by each channel, ever
     * @param personIds who shares this address and is meant
     * @param address of an SMS: a number in E.164
     * @param model what this recipient alone reads
     */
    public record Recipient(
            String key,
            List<String> personIds,
            Channel channel,
            String address,
            String locale,
            Map<String, Object> model,
            @Nullable String unsubscribeUrl) {

        public static Recipient byMail(
                String key, List<String> personIds, String address, Map<String, Object> model) {
            return new Recipient(key, personIds, Channel.EMAIL, address, "fr", model, null);
        }
    }
}
