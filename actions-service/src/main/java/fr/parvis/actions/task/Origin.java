package fr.parvis.actions.task;

import java.time.LocalDate;

/**
 * The step of a guide that a task is.
 *
 * @param anchor id of the occurrence it is for; of the action, where it is done once for all dates
 * @param day how many days after the date
 */
public record Origin(String anchor, String step, int day, Occasion occasion) {

    /** When it is due; what should have been done by now is due today. */
    LocalDate due(LocalDate today) {
        var planned = occasion.on().plusDays(day);
        return planned.isBefore(today) ? today : planned;
    }

    Origin on(Occasion other) {
        return new Origin(anchor, step, day, other);
    }
}
