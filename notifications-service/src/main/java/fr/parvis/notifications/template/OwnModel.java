package fr.parvis.notifications.template;

import org.jspecify.annotations.Nullable;

/**
 * What a letter says to one recipient.
 *
 * @param link where to answer, absolute
 * @param preferences where to choose for what and how often to be asked, absolute
 * @param provenance in a first message: where the address came from and how to leave
 * @param answer {@code NO} or {@code MAYBE}, where the letter confirms it
 * @param position in the line of those who wait, from 1
 */
public record OwnModel(
        @Nullable String firstName,
        @Nullable String link,
        @Nullable String preferences,
        @Nullable String provenance,
        @Nullable String answer,
        @Nullable Integer position) {

    public static final OwnModel NOTHING = new OwnModel(null, null, null, null, null, null);
}
