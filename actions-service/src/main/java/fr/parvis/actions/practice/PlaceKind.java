package fr.parvis.actions.practice;

/** What kind of place it is; a square needs no building. */
public enum PlaceKind {
    SQUARE,
    TOWN_HALL,
    BUILDING
}
