package fr.parvis.actions.roll;

import java.time.Instant;

/**
 * Places held for the people whom one partner sends, until a moment; then they are everyone's.
 *
 * @param partner id or name, as bookings say {@code referredBy}
 */
public record Quota(String partner, int places, Instant until) {

    public boolean isOver(Instant now) {
        return !now.isBefore(until);
    }
}
