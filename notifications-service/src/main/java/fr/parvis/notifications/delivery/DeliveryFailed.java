package fr.parvis.notifications.delivery;

import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;

/** The message was given up; the last answer is the far end's, without any address. */
@EventType("notifications.delivery-failed.v1")
public record DeliveryFailed(
        String deliveryId,
        String messageId,
        String key,
        SubjectRef subjectRef,
        DeliveryState state,
        int attempts,
        long version,
        String lastAnswer)
        implements Fact {}
