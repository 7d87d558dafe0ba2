package fr.parvis.actions.occurrence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * By how much dates are moved together, on the clock of the tenant: what was at 9 stays at 9 on the
 * other side of a clock change.
 */
public record Shift(Duration start, Duration end, ZoneId zone) {

    public static Shift between(Period from, Period to, ZoneId zone) {
        return new Shift(
                Duration.between(local(from.startsAt(), zone), local(to.startsAt(), zone)),
                Duration.between(local(from.endsAt(), zone), local(to.endsAt(), zone)),
                zone);
    }

    public Period of(Period period) {
        return new Period(moved(period.startsAt(), start, zone), moved(period.endsAt(), end, zone));
    }

    private static Instant moved(Instant from, Duration by, ZoneId zone) {
        return local(from, zone).plus(by).atZone(zone).toInstant();
    }

    private static LocalDateTime local(Instant time, ZoneId zone) {
        return LocalDateTime.ofInstant(time, zone);
    }
}
