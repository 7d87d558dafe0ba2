package fr.parvis.actions.homevisit;

import org.jspecify.annotations.Nullable;

/**
 * Who is alerted.
 *
 * @param phone E.164
 */
public record Contact(String name, String phone, @Nullable String email) {}
