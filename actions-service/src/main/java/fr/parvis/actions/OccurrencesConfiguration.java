package fr.parvis.actions;

import fr.parvis.actions.action.Actions;
import fr.parvis.actions.occurrence.ChangeOccurrence;
import fr.parvis.actions.occurrence.ChangeSeries;
import fr.parvis.actions.occurrence.CheckOccurrence;
import fr.parvis.actions.occurrence.CompareSeasons;
import fr.parvis.actions.occurrence.FinishSeries;
import fr.parvis.actions.occurrence.FollowAction;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.occurrence.RemoveAction;
import fr.parvis.actions.occurrence.ScheduleOccurrences;
import fr.parvis.actions.season.Seasons;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives what changes dates, which is plain Java, the collections it works on. */
@Configuration
class OccurrencesConfiguration {

    @Bean
    CheckOccurrence checkOccurrence(InstantSource clock) {
        return new CheckOccurrence(clock);
    }

    @Bean
    ScheduleOccurrences scheduleOccurrences(
            Actions actions, Occurrences occurrences, CheckOccurrence check) {
        return new ScheduleOccurrences(actions, occurrences, check);
    }

    @Bean
    ChangeOccurrence changeOccurrence(Occurrences occurrences, InstantSource clock) {
        return new ChangeOccurrence(occurrences, clock);
    }

    @Bean
    FinishSeries finishSeries(Occurrences occurrences, InstantSource clock) {
        return new FinishSeries(occurrences, clock);
    }

    @Bean
    ChangeSeries changeSeries(
            Occurrences occurrences,
            FinishSeries others,
            CheckOccurrence check,
            TenantDirectory tenants) {
        return new ChangeSeries(occurrences, others, check, tenants::current);
    }

    @Bean
    FollowAction followAction(Actions actions, Occurrences occurrences, InstantSource clock) {
        return new FollowAction(actions, occurrences, clock);
    }

    @Bean
    RemoveAction removeAction(Actions actions, Occurrences occurrences) {
        return new RemoveAction(actions, occurrences);
    }

    @Bean
    CompareSeasons compareSeasons(Seasons seasons, Occurrences occurrences) {
        return new CompareSeasons(seasons, occurrences);
    }
}
