package fr.parvis.actions.agenda.web;

import fr.parvis.actions.agenda.AgendaDate;
import org.jspecify.annotations.Nullable;

/**
 * A date among others, in words.
 *
 * @param off whether it is not held at that time
 */
public record DateRow(
        String page,
        String title,
        String when,
        String hours,
        @Nullable String place,
        @Nullable String stands,
        @Nullable String moved,
        boolean off) {

    static DateRow of(AgendaDate date, Paths paths, Words words) {
        return new DateRow(
                paths.date(date),
                date.title(),
                words.when(date.period()),
                words.hours(date.period()),
                date.spot() == null ? null : date.spot().words(),
                Words.stands(date.standing()),
                words.moved(date),
                !date.standing().isOn());
    }
}
