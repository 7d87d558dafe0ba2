package fr.parvis.notifications.delivery;

import java.time.Instant;

/**
 * A delivery in the hands of one process until a moment, which it keeps moving on.
 *
 * @param holder names the process, anew at each start
 */
public record Lease(String holder, Instant until) {}
