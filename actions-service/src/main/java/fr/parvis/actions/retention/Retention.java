package fr.parvis.actions.retention;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a tenant keeps whom bookings were for.
 *
 * @param days after the date
 */
public record Retention(int days, long version) {

    /** Before anyone chooses. */
    public static final Retention USUAL = new Retention(90, 0);

    public static final int MOST = 365;

    public Retention withDays(int other) {
        return new Retention(other, version + 1);
    }

    /** Dates that ended before then are old. */
    public Instant old(Instant now) {
        return now.minus(Duration.ofDays(days));
    }
}
