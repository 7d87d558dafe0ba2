package fr.parvis.actions.proposal.kafka;

import fr.parvis.actions.proposal.PlanAgreed;
import fr.parvis.starter.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A date that was agreed enters the planning, also after a kill. */
@Configuration
class AgreedDates {

    record Agreed(String proposalId) {}

    @Bean
    Subscription datesAgreed(PlanAgreed plan) {
        return Subscription.to("parvis.actions", "agreed-dates")
                .on(
                        "actions.date-agreed.v1",
                        Agreed.class,
                        event -> plan.plan(event.data().proposalId()));
    }
}
