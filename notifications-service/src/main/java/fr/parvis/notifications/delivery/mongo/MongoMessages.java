package fr.parvis.notifications.delivery.mongo;

import fr.parvis.notifications.delivery.Attachment;
import fr.parvis.notifications.delivery.Lane;
import fr.parvis.notifications.delivery.Message;
import fr.parvis.notifications.delivery.Messages;
import fr.parvis.notifications.delivery.SubjectRef;
import fr.parvis.notifications.template.SharedModel;
import fr.parvis.notifications.template.Template;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Messages in the store, for thirty days: an exact address is not kept longer. */
@Repository
class MongoMessages implements Messages {

    private static final String NAME = "messages";
    private static final Duration KEPT = Duration.ofDays(30);

    record MessageDocument(
            @BsonId String id,
            String messageId,
            Template template,
            SharedModel model,
            Lane lane,
            SubjectRef subjectRef,
            @Nullable String replyTo,
            @Nullable Instant notAfter,
            List<Attachment> attachments,
            Instant keptAt) {

        Message message() {
            return new Message(
                    messageId, template, model, lane, subjectRef, replyTo, notAfter, attachments);
        }
    }

    private final TenantCollection<MessageDocument> messages;
    private final InstantSource time;

    MongoMessages(Store store, InstantSource time) {
        this.messages = store.collection(NAME, MessageDocument.class);
        this.time = time;
        store.systemCollection(NAME, MessageDocument.class, Index.on("keptAt").expireAfter(KEPT));
    }

    @Override
    public void keep(Message message) {
        messages.insertIfAbsent(
                new MessageDocument(
                        id(Tenancy.current(), message.messageId()),
                        message.messageId(),
                        message.template(),
                        message.model(),
                        message.lane(),
                        message.subjectRef(),
                        message.replyTo(),
                        message.notAfter(),
                        message.attachments(),
                        time.instant()),
                List.of());
    }

    @Override
    public Optional<Message> byId(Siren tenant, String messageId) {
        return Tenancy.as(
                tenant,
                Actor.SYSTEM,
                () -> messages.byId(id(tenant, messageId)).map(MessageDocument::message));
    }

    private static String id(Siren tenant, String messageId) {
        return tenant.value() + "/" + messageId;
    }
}
