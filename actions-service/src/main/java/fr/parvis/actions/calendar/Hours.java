package fr.parvis.actions.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * From when to when on a day, by the clock on the wall.
 *
 * @param end not after the start: on the next day
 */
public record Hours(LocalTime start, LocalTime end) {

    /** The hours that the clock on the wall showed. */
    public static Hours of(Span span, ZoneId zone) {
        return new Hours(
                span.startsAt().atZone(zone).toLocalTime(),
                span.endsAt().atZone(zone).toLocalTime());
    }

    /**
     * When they are on that day. In the hour that a clock change leaves out, they begin as much
     * later; in the hour that comes twice, at its first coming.
     */
    public Span on(LocalDate date, ZoneId zone) {
        ZonedDateTime from = date.atTime(start).atZone(zone);
        LocalDate lastDay = end.isAfter(start) ? date : date.plusDays(1);
        Instant until = lastDay.atTime(end).atZone(zone).toInstant();
        return until.isAfter(from.toInstant())
                ? new Span(from.toInstant(), until)
                : new Span(from.toInstant(), from.plus(byTheWall()).toInstant());
    }

    private Duration byTheWall() {
        Duration within = Duration.between(start, end);
        return within.isPositive() ? within : within.plusDays(1);
    }
}
