package fr.parvis.notifications.delivery.kafka;

import fr.parvis.notifications.delivery.Attachment;
import fr.parvis.notifications.delivery.Channel;
import fr.parvis.notifications.delivery.Lane;
import fr.parvis.notifications.delivery.Message;
import fr.parvis.notifications.delivery.Recipient;
import fr.parvis.notifications.delivery.SubjectRef;
import fr.parvis.notifications.template.OwnModel;
import fr.parvis.notifications.template.SharedModel;
import fr.parvis.notifications.template.Template;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What another service wants written, as it asks for it. */
record MessageRequested(
        String messageId,
        String template,
        SharedModel model,
        Lane lane,
        SubjectRef subjectRef,
        @Nullable String replyTo,
        @Nullable Instant notAfter,
        @Nullable List<Attachment> attachments,
        List<AskedRecipient> recipients) {

    record AskedRecipient(
            String key,
            @Nullable List<String> personIds,
            @Nullable Channel channel,
            String address,
            @Nullable OwnModel model,
            @Nullable String unsubscribeUrl) {

        Recipient recipient() {
            return new Recipient(
                    key,
                    personIds == null ? List.of() : personIds,
                    channel == null ? Channel.EMAIL : channel,
                    address,
                    model == null ? OwnModel.NOTHING : model,
                    unsubscribeUrl);
        }
    }

    Message message() {
        return new Message(
                messageId,
                known(),
                model,
                lane,
                subjectRef,
                replyTo,
                notAfter,
                attachments == null ? List.of() : attachments);
    }

    private Template known() {
        return Template.named(template)
                .orElseThrow(() -> new IllegalArgumentException("Unknown template " + template));
    }
}
