package fr.parvis.actions.house;

import org.jspecify.annotations.Nullable;

/**
 * What the tenant directory says of a house; it alone may change it.
 *
 * @param houseId of an antenna: the house it belongs to
 * @param carrier who runs it: EPCI, commune, CCAS, association, La Poste, MSA
 * @param insee code of its commune
 */
public record Identity(
        String name, HouseKind kind, @Nullable HouseId houseId, String carrier, String insee) {}
