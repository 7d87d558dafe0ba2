package fr.parvis.actions.agenda;

import fr.parvis.actions.occurrence.Period;
import org.jspecify.annotations.Nullable;

/**
 * A date that others hold, shown apart.
 *
 * @param by who holds it, as people know them
 * @param place in words; null where it is not said
 * @param page where more of it is read; null where nowhere
 */
public record Elsewhere(
        String by, String title, Period period, @Nullable String place, @Nullable String page) {}
