package fr.parvis.volunteers.asking.kafka;

import fr.parvis.starter.events.Event;
import fr.parvis.starter.events.Subscription;
import fr.parvis.volunteers.asking.Askings;
import fr.parvis.volunteers.asking.DeliveryState;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What became of the mails that ask for help, as notifications-service tells it. */
@Configuration(proxyBeanMethods = false)
class DeliveryNews {

    /** What this service needs of it; the key of another's mail is passed over. */
    record Told(String key, long version) {}

    @Bean
    Subscription callDeliveries(Askings askings) {
        return Subscription.to("parvis.notifications", "call-deliveries")
                .on("notifications.delivery-sent.v1", Told.class, as(askings, DeliveryState.SENT))
                .on(
                        "notifications.delivery-failed.v1",
                        Told.class,
                        as(askings, DeliveryState.FAILED))
                .on(
                        "notifications.delivery-bounced.v1",
                        Told.class,
                        as(askings, DeliveryState.BOUNCED));
    }

    private static Consumer<Event<Told>> as(Askings askings, DeliveryState state) {
        return event -> askings.delivered(event.data().key(), state, event.data().version());
    }
}
