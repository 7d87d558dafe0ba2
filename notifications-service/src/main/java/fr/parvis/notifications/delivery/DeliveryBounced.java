package fr.parvis.notifications.delivery;

import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;

/** The message was taken, then sent back. */
@EventType("notifications.delivery-bounced.v1")
public record DeliveryBounced(
        String deliveryId,
        String messageId,
        String key,
        SubjectRef subjectRef,
        DeliveryState state,
        int attempts,
        long version)
        implements Fact {}
