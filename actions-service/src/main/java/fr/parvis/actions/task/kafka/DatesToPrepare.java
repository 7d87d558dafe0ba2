package fr.parvis.actions.task.kafka;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.task.FollowOccurrence;
import fr.parvis.starter.events.Event;
import fr.parvis.starter.events.Subscription;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tasks follow their dates, whatever is stopped in between. */
@Configuration
class DatesToPrepare {

    record Told(String actionId, Practice practice, boolean announced) {}

    record OccurrenceTold(String occurrenceId, Told occurrence, long version) {

        /** A draft that was never anything else asks for nothing, and never did. */
        boolean isNewDraft() {
            return version == 1 && !occurrence.announced();
        }
    }

    @Bean
    Subscription tasksOfDates(FollowOccurrence follow) {
        Consumer<Event<OccurrenceTold>> changed =
                event -> {
                    var told = event.data().occurrence();
                    if (event.data().isNewDraft()) {
                        return;
                    }
                    follow.follow(
                            new OccurrenceId(event.data().occurrenceId()),
                            new ActionId(told.actionId()),
                            told.practice());
                };
        return Subscription.to("parvis.actions", "tasks")
                .on("actions.occurrence-scheduled.v1", OccurrenceTold.class, changed)
                .on("actions.occurrence-moved.v1", OccurrenceTold.class, changed)
                .on("actions.occurrence-cancelled.v1", OccurrenceTold.class, changed)
                .on("actions.occurrence-held.v1", OccurrenceTold.class, changed);
    }
}
