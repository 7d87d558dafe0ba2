package fr.parvis.actions.clash;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A resource on a day of UTC: what is claimed at once.
 *
 * @param day of UTC, so that it stays the same whatever zone a tenant is in
 */
public record DayKey(Resource resource, LocalDate day) {

    /** Two things so far apart cannot be in each other's way, however long the road. */
    static final Duration REACH = Duration.ofHours(4);

    /** The days of everything that could be in the way of this time. */
    static List<DayKey> around(Resource resource, Instant from, Instant to) {
        return day(from.minus(REACH))
                .datesUntil(day(to.plus(REACH)).plusDays(1))
                .map(it -> new DayKey(resource, it))
                .toList();
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
