package fr.parvis.actions.tour.kafka;

import fr.parvis.actions.tour.PlanTour;
import fr.parvis.actions.tour.TourId;
import fr.parvis.starter.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stops of a tour say what it says, also where a kill came between. */
@Configuration
class TourStops {

    record Changed(String tourId, long version) {}

    @Bean
    Subscription stopsOfTours(PlanTour plan) {
        return Subscription.to("parvis.actions", "tour-stops")
                .on(
                        "actions.tour-changed.v1",
                        Changed.class,
                        event ->
                                plan.finish(
                                        new TourId(event.data().tourId()), event.data().version()));
    }
}
