package fr.parvis.actions.outcome.kafka;

import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.outcome.HoldAccounted;
import fr.parvis.starter.events.Event;
import fr.parvis.starter.events.Subscription;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Marks dates as held when it is said what happened, whatever is stopped in between. */
@Configuration
class DatesAccounted {

    record OutcomeTold(String occurrenceId) {}

    @Bean
    Subscription datesHeldByTheirOutcome(HoldAccounted hold) {
        Consumer<Event<OutcomeTold>> held =
                event -> hold.hold(new OccurrenceId(event.data().occurrenceId()));
        return Subscription.to("parvis.actions", "outcomes")
                .on("actions.outcome-recorded.v1", OutcomeTold.class, held)
                .on("actions.outcome-corrected.v1", OutcomeTold.class, held);
    }
}
