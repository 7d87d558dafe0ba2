package fr.parvis.actions.agenda.web;

import fr.parvis.actions.agenda.Elsewhere;
import org.jspecify.annotations.Nullable;

/** A date that others hold, in words. */
public record ElsewhereRow(
        String title, String when, String by, @Nullable String place, @Nullable String page) {

    static ElsewhereRow of(Elsewhere date, Words words) {
        return new ElsewhereRow(
                date.title(), words.when(date.period()), date.by(), date.place(), date.page());
    }
}
