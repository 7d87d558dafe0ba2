package fr.parvis.notifications.delivery;

import fr.parvis.notifications.template.SharedModel;
import fr.parvis.notifications.template.Template;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the deliveries of one request have in common. */
public record Message(
        String messageId,
        Template template,
        SharedModel model,
        Lane lane,
        SubjectRef subjectRef,
        @Nullable String replyTo,
        List<Attachment> attachments) {}
