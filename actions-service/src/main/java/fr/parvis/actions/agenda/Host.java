package fr.parvis.actions.agenda;

import org.jspecify.annotations.Nullable;

/**
 * Whom people find there, and call.
 *
 * @param phone as it is read aloud, never cut at the end of a line; null where none is known
 */
public record Host(String name, @Nullable String phone) {}
