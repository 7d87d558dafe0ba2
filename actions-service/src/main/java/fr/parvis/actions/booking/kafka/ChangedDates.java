package fr.parvis.actions.booking.kafka;

import fr.parvis.actions.booking.ArrangePlaces;
import fr.parvis.actions.booking.TellChange;
import fr.parvis.starter.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Dates that were changed: by how many may come, or so that people must be told. */
@Configuration(proxyBeanMethods = false)
class ChangedDates {

    record Changed(String occurrenceId) {}

    @Bean
    Subscription datesOfBookings(TellChange tell, ArrangePlaces places) {
        return Subscription.to("parvis.actions", "bookings")
                .on(
                        "actions.occurrence-scheduled.v1",
                        Changed.class,
                        event -> follow(tell, places, event.data()))
                .on(
                        "actions.occurrence-moved.v1",
                        Changed.class,
                        event -> follow(tell, places, event.data()))
                .on(
                        "actions.occurrence-cancelled.v1",
                        Changed.class,
                        event -> tell.tell(event.data().occurrenceId()));
    }

    private static void follow(TellChange tell, ArrangePlaces places, Changed changed) {
        tell.tell(changed.occurrenceId());
        places.follow(changed.occurrenceId());
    }
}
