package fr.parvis.actions.roll;

import org.jspecify.annotations.Nullable;

/**
 * A place taken on a date.
 *
 * @param pool the partner of whose quota it is, or {@link Roll#OPEN}
 * @param slot number of its slot; null where only heads are counted
 */
public record Seat(String bookingId, String pool, @Nullable Integer slot) {}
