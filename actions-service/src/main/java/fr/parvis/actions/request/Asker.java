package fr.parvis.actions.request;

import org.jspecify.annotations.Nullable;

/**
 * Who asks for a presence, and how to answer them.
 *
 * @param email null only where a phone is given
 * @param phone E.164; null only where an e-mail is given
 */
public record Asker(AskerKind kind, String name, @Nullable String email, @Nullable String phone) {}
