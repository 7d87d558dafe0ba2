package fr.parvis.notifications.delivery;

import fr.parvis.notifications.template.SharedModel;
import fr.parvis.notifications.template.Template;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the deliveries of one request have in common.
 *
 * @param notAfter from when it would only mislead, and is not sent any more; null for never
 */
public record Message(
        String messageId,
        Template template,
        SharedModel model,
        Lane lane,
        SubjectRef subjectRef,
        @Nullable String replyTo,
        @Nullable Instant notAfter,
        List<Attachment> attachments) {

    /** Refuses what another service left out before anything is kept of it. */
    public Message {
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(lane, "lane");
        Objects.requireNonNull(subjectRef, "subjectRef");
    }

    public boolean isTooLate(Instant now) {
        return notAfter != null && !now.isBefore(notAfter);
    }
}
