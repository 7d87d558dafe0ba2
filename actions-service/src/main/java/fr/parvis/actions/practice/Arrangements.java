package fr.parvis.actions.practice;

import org.jspecify.annotations.Nullable;

/**
 * What one practice or another needs beside place and people; the rest stays empty.
 *
 * @param fallback what is done if it rains
 * @param power where electricity comes from, or that none is needed
 * @param group who does the outdoor activity
 * @param insurance under which it is done
 * @param openingHours free text, a line per day
 */
public record Arrangements(
        @Nullable String fallback,
        @Nullable Authorisation authorisation,
        @Nullable String power,
        @Nullable String group,
        @Nullable String insurance,
        @Nullable Registrar registrar,
        @Nullable Agreement agreement,
        @Nullable String openingHours) {

    public static final Arrangements NONE =
            new Arrangements(null, null, null, null, null, null, null, null);

    Arrangements openAt(String hours) {
        return new Arrangements(
                fallback, authorisation, power, group, insurance, registrar, agreement, hours);
    }

    Arrangements again() {
        Authorisation toAsk = authorisation == null ? null : Authorisation.TO_ASK;
        return new Arrangements(
                fallback, toAsk, power, group, insurance, registrar, agreement, openingHours);
    }
}
