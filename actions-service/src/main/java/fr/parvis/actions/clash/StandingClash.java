package fr.parvis.actions.clash;

import org.jspecify.annotations.Nullable;

/**
 * Two occurrences that take the same at the same time, and stand.
 *
 * @param first the one that begins earlier
 * @param despite why; null where one was moved into the way of the other by something else
 */
public record StandingClash(Clash clash, Clash.With first, @Nullable Despite despite) {}
