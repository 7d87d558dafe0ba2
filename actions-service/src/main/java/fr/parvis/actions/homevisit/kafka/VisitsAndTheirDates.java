package fr.parvis.actions.homevisit.kafka;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.ChangeAction;
import fr.parvis.actions.homevisit.FollowDate;
import fr.parvis.starter.events.Event;
import fr.parvis.starter.events.Subscription;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An action is announced with its visit, and visits follow their dates, whatever is stopped. */
@Configuration(proxyBeanMethods = false)
class VisitsAndTheirDates {

    record Approved(String visitId, String actionId) {}

    /** No visit can be older than its date. */
    private static final long NEW = 1;

    record Changed(String occurrenceId, long version) {}

    @Bean
    Subscription homeVisits(ChangeAction change, FollowDate follow) {
        Consumer<Event<Changed>> changed =
                event -> {
                    if (event.data().version() > NEW) {
                        follow.follow(event.data().occurrenceId());
                    }
                };
        return Subscription.to("parvis.actions", "home-visits")
                .on(
                        "actions.home-visit-approved.v1",
                        Approved.class,
                        event -> approve(change, event.data()))
                .on("actions.occurrence-scheduled.v1", Changed.class, changed)
                .on("actions.occurrence-moved.v1", Changed.class, changed)
                .on("actions.occurrence-cancelled.v1", Changed.class, changed);
    }

    private static void approve(ChangeAction change, Approved told) {
        change.approve(new ActionId(told.actionId()), told.visitId());
    }
}
