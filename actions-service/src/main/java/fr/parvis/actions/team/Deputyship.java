package fr.parvis.actions.team;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The days on which somebody stands in for the coordinator.
 *
 * @param to its last day
 */
public record Deputyship(LocalDate from, LocalDate to) {

    Instant startsAt(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    /** The first moment after it. */
    Instant endsAt(ZoneId zone) {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
