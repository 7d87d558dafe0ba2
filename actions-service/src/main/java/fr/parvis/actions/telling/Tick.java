package fr.parvis.actions.telling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a colleague told somebody.
 *
 * @param knows what they know of the date since
 * @param by subject of the colleague's account
 * @param name of the colleague, as the account says
 */
public record Tick(String addressee, String knows, String by, @Nullable String name, Instant at) {}
