package fr.parvis.actions.task;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.practice.Practice;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The date for which something is to be done, as it was last seen.
 *
 * @param on its day in the tenant's zone
 */
public record Occasion(
        ActionId actionId,
        OccurrenceId occurrenceId,
        Practice practice,
        String title,
        LocalDate on) {

    static Occasion of(Occurrence occurrence, ZoneId zone) {
        return new Occasion(
                occurrence.actionId(),
                occurrence.id(),
                occurrence.content().practice(),
                occurrence.content().title(),
                LocalDate.ofInstant(occurrence.period().startsAt(), zone));
    }
}
