package fr.parvis.actions.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the public finds in a week.
 *
 * @param commune INSEE code of the commune asked for; null for all
 * @param dates by their beginning
 * @param upcoming of a week in which nothing is on: the next date after it, if there is one
 */
public record AgendaWeek(
        Week week,
        @Nullable String commune,
        List<AgendaDate> dates,
        @Nullable AgendaDate upcoming) {

    public AgendaWeek {
        dates = List.copyOf(dates);
    }
}
