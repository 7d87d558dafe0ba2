package fr.parvis.actions.rhythm.kafka;

import fr.parvis.actions.clash.Ruling;
import fr.parvis.actions.rhythm.PlanRhythm;
import fr.parvis.actions.rhythm.RhythmId;
import fr.parvis.starter.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The dates of a rule are made even if the service stopped just after it was stored; what clashes
 * is refused here too, or a date refused to somebody would be made behind their back.
 */
@Configuration
class PlannedDates {

    record Planned(String rhythmId, long version) {}

    @Bean
    Subscription datesOfRhythms(PlanRhythm plan) {
        return Subscription.to("parvis.actions", "planned-dates")
                .on(
                        "actions.dates-planned.v1",
                        Planned.class,
                        event -> Ruling.refusing(() -> finish(plan, event.data())));
    }

    private static void finish(PlanRhythm plan, Planned planned) {
        plan.finish(new RhythmId(planned.rhythmId()), planned.version());
    }
}
