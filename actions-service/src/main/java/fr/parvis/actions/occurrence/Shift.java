package fr.parvis.actions.occurrence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * By how many seconds dates are moved together, on the clock of the tenant: what was at 9 stays at
 * 9 on the other side of a clock change.
 */
public record Shift(long start, long end, ZoneId zone) {

    public static Shift between(Period from, Period to, ZoneId zone) {
        return new Shift(
                seconds(from.startsAt(), to.startsAt(), zone),
                seconds(from.endsAt(), to.endsAt(), zone),
                zone);
    }

    public Period of(Period period) {
        return new Period(moved(period.startsAt(), start, zone), moved(period.endsAt(), end, zone));
    }

    private static long seconds(Instant from, Instant to, ZoneId zone) {
        return Duration.between(local(from, zone), local(to, zone)).toSeconds();
    }

    private static Instant moved(Instant from, long by, ZoneId zone) {
        return local(from, zone).plusSeconds(by).atZone(zone).toInstant();
    }

    private static LocalDateTime local(Instant time, ZoneId zone) {
        return LocalDateTime.ofInstant(time, zone);
    }
}
