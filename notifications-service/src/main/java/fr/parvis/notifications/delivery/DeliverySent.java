package fr.parvis.notifications.delivery;

import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;

/** The far end took the message. */
@EventType("notifications.delivery-sent.v1")
public record DeliverySent(
        String deliveryId,
        String messageId,
        String key,
        SubjectRef subjectRef,
        DeliveryState state,
        int attempts,
        long version)
        implements Fact {}
