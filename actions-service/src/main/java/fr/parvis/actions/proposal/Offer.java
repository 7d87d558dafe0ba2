package fr.parvis.actions.proposal;

import fr.parvis.actions.occurrence.Period;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A date that one side proposes.
 *
 * @param note in its words
 */
public record Offer(Side by, Period period, @Nullable String note, Instant at) {}
