package fr.parvis.actions.clash.kafka;

import fr.parvis.actions.clash.SettleClaims;
import fr.parvis.starter.events.Event;
import fr.parvis.starter.events.Subscription;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an occurrence took is given back once it moved or is off, also after a kill. */
@Configuration
class OccurrenceClaims {

    private static final List<String> CHANGES =
            List.of(
                    "actions.occurrence-scheduled.v1",
                    "actions.occurrence-moved.v1",
                    "actions.occurrence-cancelled.v1");

    /** Nothing was taken for it before. */
    private static final long NEW = 1;

    record Changed(String occurrenceId, long version) {}

    @Bean
    Subscription claimsOfOccurrences(SettleClaims settle) {
        var subscription = Subscription.to("parvis.actions", "claims");
        CHANGES.forEach(type -> subscription.on(type, Changed.class, settled(settle)));
        return subscription;
    }

    private static Consumer<Event<Changed>> settled(SettleClaims settle) {
        return event -> {
            if (event.data().version() > NEW) {
                settle.settle(event.data().occurrenceId());
            }
        };
    }
}
