package fr.parvis.actions;

import fr.parvis.actions.occurrence.ChangeOccurrence;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.outcome.Accounts;
import fr.parvis.actions.outcome.CountPeople;
import fr.parvis.actions.outcome.HoldAccounted;
import fr.parvis.actions.outcome.Outcomes;
import fr.parvis.actions.outcome.RecordOutcome;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives what says what happened, which is plain Java, the collections it works on. */
@Configuration
class OutcomesConfiguration {

    @Bean
    RecordOutcome recordOutcome(Occurrences occurrences, Outcomes outcomes, InstantSource clock) {
        return new RecordOutcome(occurrences, outcomes, clock);
    }

    @Bean
    CountPeople countPeople(Occurrences occurrences, Outcomes outcomes, InstantSource clock) {
        return new CountPeople(occurrences, outcomes, clock);
    }

    @Bean
    HoldAccounted holdAccounted(ChangeOccurrence change) {
        return new HoldAccounted(change);
    }

    @Bean
    Accounts accounts(Occurrences occurrences, Outcomes outcomes) {
        return new Accounts(occurrences, outcomes);
    }
}
