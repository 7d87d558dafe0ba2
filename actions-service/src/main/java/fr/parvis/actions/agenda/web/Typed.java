package fr.parvis.actions.agenda.web;

import org.jspecify.annotations.Nullable;

/** What a form sends for a field that was left as it is. */
final class Typed {

    private Typed() {}

    static @Nullable String orNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
