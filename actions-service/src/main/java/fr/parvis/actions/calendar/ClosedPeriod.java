package fr.parvis.actions.calendar;

import java.time.LocalDate;

/**
 * Days on which a tenant does not go out, as it typed them: its own closing, or school holidays
 * that are not known here.
 *
 * @param until the last such day
 */
public record ClosedPeriod(String name, LocalDate from, LocalDate until) {

    boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(until);
    }
}
