package fr.parvis.actions.renewal.web;

import fr.parvis.actions.calendar.DayOff;
import fr.parvis.actions.renewal.FlaggedDate;
import java.time.LocalDate;
import java.util.List;

/** A date that falls on a day off. */
record FlaggedDateResponse(
        String occurrenceId, String actionId, String title, LocalDate date, List<DayOff> daysOff) {

    static FlaggedDateResponse of(FlaggedDate flagged) {
        var occurrence = flagged.occurrence();
        return new FlaggedDateResponse(
                occurrence.id().value(),
                occurrence.actionId().value(),
                occurrence.content().title(),
                flagged.date(),
                flagged.daysOff());
    }
}
