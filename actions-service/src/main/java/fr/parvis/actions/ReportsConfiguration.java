package fr.parvis.actions;

import fr.parvis.actions.house.Houses;
import fr.parvis.actions.myday.LookAtDay;
import fr.parvis.actions.outcome.Accounts;
import fr.parvis.actions.outcome.OutcomeSettingsBook;
import fr.parvis.actions.outcome.Outcomes;
import fr.parvis.actions.report.Entries;
import fr.parvis.actions.report.ListDates;
import fr.parvis.actions.report.ListDue;
import fr.parvis.actions.report.MakeFollowUp;
import fr.parvis.actions.report.MakeReport;
import fr.parvis.actions.report.MarkEntered;
import fr.parvis.actions.roster.ListPeople;
import fr.parvis.actions.season.Seasons;
import fr.parvis.actions.team.FindMember;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives what adds up and shows what happened, which is plain Java, the dates it reads. */
@Configuration
class ReportsConfiguration {

    @Bean
    LookAtDay lookAtDay(
            Accounts accounts, ListPeople people, FindMember team, OutcomeSettingsBook settings) {
        return new LookAtDay(accounts, people, team, settings);
    }

    @Bean
    MakeReport makeReport(Accounts accounts, Houses houses, Seasons seasons, InstantSource clock) {
        return new MakeReport(accounts, houses, seasons, clock);
    }

    @Bean
    ListDates listDates(Accounts accounts) {
        return new ListDates(accounts);
    }

    @Bean
    ListDue listDue(Accounts accounts, Entries entries) {
        return new ListDue(accounts, entries);
    }

    @Bean
    MakeFollowUp makeFollowUp(ListDue due) {
        return new MakeFollowUp(due);
    }

    @Bean
    MarkEntered markEntered(Outcomes outcomes, Entries entries, InstantSource clock) {
        return new MarkEntered(outcomes, entries, clock);
    }
}
