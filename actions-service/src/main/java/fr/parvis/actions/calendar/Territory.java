package fr.parvis.actions.calendar;

import java.util.Set;

/**
 * Where a commune lies, for its days off.
 *
 * @param departement 71, 2A, 974; of overseas collectivities the first three digits: 977, 978
 */
public record Territory(String departement) {

    private static final Set<String> ALSACE_MOSELLE = Set.of("57", "67", "68");

    /**
     * @param insee code of the commune
     */
    public static Territory of(String insee) {
        boolean overseas = insee.startsWith("97") || insee.startsWith("98");
        return new Territory(insee.substring(0, overseas ? 3 : 2));
    }

    boolean isAlsaceMoselle() {
        return ALSACE_MOSELLE.contains(departement);
    }
}
