package fr.parvis.actions.occurrence;

import java.time.Duration;
import java.time.Instant;

/** From when to when an occurrence is. */
public record Period(Instant startsAt, Instant endsAt) {

    /** No occurrence is longer: an event of two days is two of them. */
    public static final Duration LONGEST = Duration.ofHours(24);

    public Duration length() {
        return Duration.between(startsAt, endsAt);
    }

    public boolean overlaps(Instant from, Instant to) {
        return startsAt.isBefore(to) && endsAt.isAfter(from);
    }

    public boolean isOver(Instant now) {
        return !endsAt.isAfter(now);
    }
}
