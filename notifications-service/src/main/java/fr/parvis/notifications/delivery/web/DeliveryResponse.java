package fr.parvis.notifications.delivery.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.notifications.delivery.Channel;
import fr.parvis.notifications.delivery.Delivery;
import fr.parvis.notifications.delivery.DeliveryState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A delivery as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryResponse(
        String id,
        @Nullable String callId,
        @Nullable String occurrenceId,
        RecipientResponse recipient,
        Channel channel,
        String template,
        DeliveryState state,
        int attempts,
        @Nullable String lastAnswer,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RecipientResponse(@Nullable String name, String address) {}

    static DeliveryResponse of(Delivery delivery) {
        var recipient = delivery.recipient();
        return new DeliveryResponse(
                delivery.id(),
                about(delivery, "call"),
                about(delivery, "occurrence"),
                new RecipientResponse(recipient.model().firstName(), recipient.address()),
                recipient.channel(),
                delivery.template().wireName(),
                delivery.state(),
                delivery.attempts(),
                delivery.lastAnswer(),
                delivery.createdAt(),
                delivery.updatedAt(),
                delivery.version());
    }

    private static @Nullable String about(Delivery delivery, String kind) {
        var subject = delivery.subjectRef();
        return subject.kind().equals(kind) ? subject.id() : null;
    }
}
