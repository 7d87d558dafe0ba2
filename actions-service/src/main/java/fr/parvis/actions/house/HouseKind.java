package fr.parvis.actions.house;

/** A France services of its own, or an antenna that belongs to one. */
public enum HouseKind {
    HOUSE,
    ANTENNA
}
