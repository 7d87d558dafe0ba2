package fr.parvis.actions.group.kafka;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.group.EnrolGroup;
import fr.parvis.actions.roll.NotBookable;
import fr.parvis.starter.events.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Groups come to the dates that were added to their action. */
@Configuration(proxyBeanMethods = false)
class AddedDates {

    private static final Logger LOG = LoggerFactory.getLogger(AddedDates.class);

    record Scheduled(String occurrenceId, Told occurrence) {}

    record Told(String actionId) {}

    @Bean
    Subscription datesOfGroups(EnrolGroup enrol) {
        return Subscription.to("parvis.actions", "groups")
                .on(
                        "actions.occurrence-scheduled.v1",
                        Scheduled.class,
                        event -> follow(enrol, event.data()));
    }

    /** A date that is over or takes no bookings by now is nobody's failure. */
    private static void follow(EnrolGroup enrol, Scheduled date) {
        try {
            enrol.follow(new ActionId(date.occurrence().actionId()), date.occurrenceId());
        } catch (NotBookable closed) {
            LOG.info("No group comes to {}: {}", date.occurrenceId(), closed.code());
        }
    }
}
