package fr.parvis.actions.homevisit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else's yes or no.
 *
 * @param reason of a no; of a yes, why no phone needs to ring if it goes wrong
 */
public record Ruling(Colleague by, Instant at, @Nullable String reason) {}
