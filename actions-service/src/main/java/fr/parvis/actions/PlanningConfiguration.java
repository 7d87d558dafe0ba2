package fr.parvis.actions;

import fr.parvis.actions.action.Actions;
import fr.parvis.actions.action.DraftAction;
import fr.parvis.actions.closure.ChangeClosures;
import fr.parvis.actions.closure.ClosureBook;
import fr.parvis.actions.closure.LookUpDaysOff;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.occurrence.ScheduleOccurrences;
import fr.parvis.actions.renewal.CarryDate;
import fr.parvis.actions.renewal.CarryDates;
import fr.parvis.actions.renewal.CarryOver;
import fr.parvis.actions.renewal.CarryRhythm;
import fr.parvis.actions.renewal.CopySeason;
import fr.parvis.actions.renewal.FlagDaysOff;
import fr.parvis.actions.renewal.Renewals;
import fr.parvis.actions.rhythm.ExtendRhythm;
import fr.parvis.actions.rhythm.MakeDates;
import fr.parvis.actions.rhythm.PlanRhythm;
import fr.parvis.actions.rhythm.Rhythms;
import fr.parvis.actions.season.OpenSeason;
import fr.parvis.actions.season.Seasons;
import fr.parvis.starter.tenancy.TenantDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Planning by rules, around days off, and one season after the other. */
@Configuration
class PlanningConfiguration {

    @Bean
    ChangeClosures changeClosures(ClosureBook book) {
        return new ChangeClosures(book);
    }

    @Bean
    LookUpDaysOff lookUpDaysOff(TenantDirectory directory, ClosureBook book) {
        return new LookUpDaysOff(directory, book);
    }

    @Bean
    MakeDates makeDates(ScheduleOccurrences schedule, TenantDirectory directory) {
        return new MakeDates(schedule, directory);
    }

    @Bean
    PlanRhythm planRhythm(Actions actions, Rhythms rhythms, MakeDates make) {
        return new PlanRhythm(actions, rhythms, make);
    }

    @Bean
    ExtendRhythm extendRhythm(Actions actions, Rhythms rhythms, MakeDates make) {
        return new ExtendRhythm(actions, rhythms, make);
    }

    @Bean
    CopySeason copySeason(
            Seasons seasons, OpenSeason open, Renewals renewals, CarryOver carryOver) {
        return new CopySeason(seasons, open, renewals, carryOver);
    }

    @Bean
    CarryOver carryOver(
            Actions actions,
            DraftAction draft,
            Rhythms rhythms,
            Occurrences occurrences,
            CarryRhythm byRule,
            CarryDate byItself) {
        return new CarryOver(
                actions, draft, new CarryDates(rhythms, occurrences, byRule, byItself));
    }

    @Bean
    CarryRhythm carryRhythm(PlanRhythm plan) {
        return new CarryRhythm(plan);
    }

    @Bean
    CarryDate carryDate(ScheduleOccurrences schedule, TenantDirectory directory) {
        return new CarryDate(schedule, directory);
    }

    @Bean
    FlagDaysOff flagDaysOff(
            Occurrences occurrences, LookUpDaysOff daysOff, TenantDirectory directory) {
        return new FlagDaysOff(occurrences, daysOff, directory);
    }
}
