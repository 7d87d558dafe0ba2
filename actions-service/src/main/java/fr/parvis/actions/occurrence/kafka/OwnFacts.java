package fr.parvis.actions.occurrence.kafka;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.occurrence.FinishSeries;
import fr.parvis.actions.occurrence.FollowAction;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.starter.events.Event;
import fr.parvis.starter.events.Subscription;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What changes with an action or with another date, whatever is stopped in between. */
@Configuration
class OwnFacts {

    record ActionTold(String actionId) {}

    record OccurrenceTold(String occurrenceId, long version) {}

    @Bean
    Subscription datesThatChangeWithOthers(FollowAction follow, FinishSeries series) {
        Consumer<Event<ActionTold>> action =
                event -> follow.follow(new ActionId(event.data().actionId()));
        Consumer<Event<OccurrenceTold>> changed =
                event ->
                        series.finish(
                                new OccurrenceId(event.data().occurrenceId()),
                                event.data().version());
        Consumer<Event<OccurrenceTold>> added =
                event -> follow.follow(new OccurrenceId(event.data().occurrenceId()));
        return Subscription.to("parvis.actions", "occurrences")
                .on("actions.action-planned.v1", ActionTold.class, action)
                .on("actions.action-changed.v1", ActionTold.class, action)
                .on("actions.action-cancelled.v1", ActionTold.class, action)
                .on("actions.occurrence-scheduled.v1", OccurrenceTold.class, changed.andThen(added))
                .on("actions.occurrence-moved.v1", OccurrenceTold.class, changed)
                .on("actions.occurrence-cancelled.v1", OccurrenceTold.class, changed);
    }
}
