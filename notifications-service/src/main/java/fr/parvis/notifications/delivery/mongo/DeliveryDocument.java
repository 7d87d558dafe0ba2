package fr.parvis.notifications.delivery.mongo;

import fr.parvis.notifications.delivery.Channel;
import fr.parvis.notifications.delivery.Course;
import fr.parvis.notifications.delivery.Delivery;
import fr.parvis.notifications.delivery.DeliveryState;
import fr.parvis.notifications.delivery.Lane;
import fr.parvis.notifications.delivery.Lease;
import fr.parvis.notifications.delivery.Recipient;
import fr.parvis.notifications.delivery.SubjectRef;
import fr.parvis.notifications.template.OwnModel;
import fr.parvis.notifications.template.Template;
import fr.parvis.starter.core.Siren;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as it is stored.
 *
 * @param waiting true while a worker may claim it, else absent, so that the queue's index is small
 */
record DeliveryDocument(
        @BsonId String id,
        Siren tenant,
        String deduplicationKey,
        Channel channel,
        String address,
        String messageId,
        Template template,
        Lane lane,
        SubjectRef subjectRef,
        List<String> personIds,
        @Nullable OwnModel model,
        @Nullable String unsubscribeUrl,
        DeliveryState state,
        @Nullable Boolean waiting,
        int attempts,
        boolean doubted,
        Instant dueAt,
        @Nullable Lease lease,
        @Nullable String lastAnswer,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static DeliveryDocument of(Delivery delivery) {
        var recipient = delivery.recipient();
        return new DeliveryDocument(
                delivery.id(),
                delivery.tenant(),
                recipient.key(),
                recipient.channel(),
                recipient.address(),
                delivery.messageId(),
                delivery.template(),
                delivery.lane(),
                delivery.subjectRef(),
                recipient.personIds(),
                recipient.model(),
                recipient.unsubscribeUrl(),
                delivery.state(),
                delivery.state().waits() ? true : null,
                delivery.attempts(),
                delivery.course().doubted(),
                delivery.dueAt(),
                delivery.lease(),
                delivery.lastAnswer(),
                delivery.createdAt(),
                delivery.updatedAt(),
                delivery.version());
    }

    Delivery delivery() {
        var own = model == null ? OwnModel.NOTHING : model;
        return new Delivery(
                id,
                tenant,
                messageId,
                template,
                lane,
                subjectRef,
                new Recipient(deduplicationKey, personIds, channel, address, own, unsubscribeUrl),
                new Course(state, attempts, doubted, dueAt, lease, lastAnswer),
                createdAt,
                updatedAt,
                version);
    }
}
