package fr.parvis.actions.practice;

import org.jspecify.annotations.Nullable;

/**
 * Where an action is held.
 *
 * @param insee code of the commune
 * @param label as people find it: "salle des fêtes", "place du marché"
 * @param confidentiality null where nobody said
 */
public record Place(
        String insee,
        @Nullable String label,
        PlaceKind kind,
        @Nullable Confidentiality confidentiality) {}
