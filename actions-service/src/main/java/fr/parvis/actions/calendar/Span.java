package fr.parvis.actions.calendar;

import java.time.Duration;
import java.time.Instant;

/** From one instant, included, to a later one, not included. */
public record Span(Instant startsAt, Instant endsAt) {

    public boolean overlaps(Span other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    public Duration length() {
        return Duration.between(startsAt, endsAt);
    }
}
