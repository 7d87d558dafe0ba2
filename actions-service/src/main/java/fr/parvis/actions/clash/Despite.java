package fr.parvis.actions.clash;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why something may be in two places.
 *
 * @param reason as the coordinator gave it; null where nobody was asked, as in an import
 * @param by who answers for it, subject of an account
 */
public record Despite(@Nullable String reason, String by, Instant at) {}
