package fr.parvis.actions.sharing.kafka;

import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.sharing.SharedKind;
import fr.parvis.actions.sharing.TellDates;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.events.Event;
import fr.parvis.starter.events.Subscription;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What neighbours see of dates follows them, also after a kill. */
@Configuration
class SharedActions {

    record ShareTold(SharedKind kind, String sharedId, List<String> neighbours, List<String> left) {

        List<Siren> everyone() {
            return Stream.concat(neighbours.stream(), left.stream()).map(Siren::new).toList();
        }
    }

    record OfAction(String actionId) {}

    record DateTold(String occurrenceId, OfAction occurrence) {}

    @Bean
    Subscription datesForNeighbours(TellDates tell) {
        Consumer<Event<DateTold>> date =
                event ->
                        tell.date(
                                event.data().occurrence().actionId(),
                                new OccurrenceId(event.data().occurrenceId()));
        return Subscription.to("parvis.actions", "shared-dates")
                .on("actions.share-changed.v1", ShareTold.class, event -> action(event, tell))
                .on("actions.occurrence-scheduled.v1", DateTold.class, date)
                .on("actions.occurrence-moved.v1", DateTold.class, date)
                .on("actions.occurrence-cancelled.v1", DateTold.class, date)
                .on("actions.occurrence-held.v1", DateTold.class, date);
    }

    private static void action(Event<ShareTold> event, TellDates tell) {
        if (event.data().kind() == SharedKind.ACTION) {
            tell.action(event.data().sharedId(), event.data().everyone());
        }
    }
}
