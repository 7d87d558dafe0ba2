package fr.parvis.actions.roll;

import java.time.Duration;
import java.time.Instant;

/**
 * One place with its own hours, which move with their date.
 *
 * @param number from 1, unique within its date; it never changes
 * @param startsAfter minutes after the beginning of the date
 */
public record Slot(int number, int startsAfter, int minutes) {

    public Instant startsAt(Instant dateStartsAt) {
        return dateStartsAt.plus(Duration.ofMinutes(startsAfter));
    }

    public Instant endsAt(Instant dateStartsAt) {
        return startsAt(dateStartsAt).plus(Duration.ofMinutes(minutes));
    }
}
