package fr.parvis.notifications.delivery.kafka;

import fr.parvis.notifications.delivery.PlanDeliveries;
import fr.parvis.starter.events.Event;
import fr.parvis.starter.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads what other services want written. */
@Configuration(proxyBeanMethods = false)
class MessageRequests {

    @Bean
    Subscription messagesToSend(PlanDeliveries deliveries) {
        return Subscription.to("parvis.messages", "deliveries")
                .on(
                        "notifications.message-requested.v1",
                        MessageRequested.class,
                        event -> plan(deliveries, event));
    }

    private static void plan(PlanDeliveries deliveries, Event<MessageRequested> event) {
        var recipients =
                event.data().recipients().stream()
                        .map(MessageRequested.AskedRecipient::recipient)
                        .toList();
        deliveries.plan(event.tenant(), event.data().message(), recipients);
    }
}
