package fr.parvis.volunteers.asking.kafka;

import fr.parvis.starter.events.Event;
import fr.parvis.starter.events.Subscription;
import fr.parvis.volunteers.asking.Askings;
import fr.parvis.volunteers.asking.DeliveryState;
import fr.parvis.volunteers.asking.MailNews;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What became of the mails that ask for help, as notifications-service tells it. */
@Configuration(proxyBeanMethods = false)
class DeliveryNews {

    /** What this service needs of it; the key of another's mail is passed over. */
    record Told(String key, long version) {

        MailNews news(DeliveryState state) {
            return new MailNews(key, state, version);
        }
    }

    @Bean
    Subscription callDeliveries(Askings askings) {
        return Subscription.to("parvis.notifications", "call-deliveries")
                .onSeveral(
                        "notifications.delivery-sent.v1",
                        Told.class,
                        as(askings, DeliveryState.SENT))
                .onSeveral(
                        "notifications.delivery-failed.v1",
                        Told.class,
                        as(askings, DeliveryState.FAILED))
                .onSeveral(
                        "notifications.delivery-bounced.v1",
                        Told.class,
                        as(askings, DeliveryState.BOUNCED));
    }

    private static Consumer<List<Event<Told>>> as(Askings askings, DeliveryState state) {
        return events ->
                askings.delivered(events.stream().map(event -> event.data().news(state)).toList());
    }
}
