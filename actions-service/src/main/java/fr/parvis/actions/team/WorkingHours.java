package fr.parvis.actions.team;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** A stretch of a weekday in which somebody usually works; in the tenant's zone. */
public record WorkingHours(DayOfWeek day, LocalTime from, LocalTime to) {

    boolean overlaps(WorkingHours other) {
        return day == other.day && from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** Whether all of this time lies within it. */
    boolean hold(ZonedDateTime start, ZonedDateTime end) {
        return start.toLocalDate().equals(end.toLocalDate())
                && start.getDayOfWeek() == day
                && !start.toLocalTime().isBefore(from)
                && !end.toLocalTime().isAfter(to);
    }
}
