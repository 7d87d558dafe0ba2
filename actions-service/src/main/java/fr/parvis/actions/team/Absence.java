package fr.parvis.actions.team;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Days on which somebody is away; why is nobody's business.
 *
 * @param to its last day
 * @param half which half of each of these days; null for the whole
 */
public record Absence(String id, LocalDate from, LocalDate to, @Nullable HalfDay half) {

    boolean touches(ZonedDateTime start, ZonedDateTime end) {
        return start.toLocalDate()
                .datesUntil(end.toLocalDate().plusDays(1))
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .anyMatch(day -> half == null || half.touches(first(day, start), last(day, end)));
    }

    private static LocalTime first(LocalDate day, ZonedDateTime start) {
        return start.toLocalDate().equals(day) ? start.toLocalTime() : LocalTime.MIN;
    }

    private static LocalTime last(LocalDate day, ZonedDateTime end) {
        return end.toLocalDate().equals(day) ? end.toLocalTime() : LocalTime.MAX;
    }
}
