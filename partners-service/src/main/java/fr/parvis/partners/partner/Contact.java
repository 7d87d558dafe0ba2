package fr.parvis.partners.partner;

import org.jspecify.annotations.Nullable;

/** Somebody to speak to at a partner's. */
public record Contact(
        String name, @Nullable String role, @Nullable String phone, @Nullable String email) {}
