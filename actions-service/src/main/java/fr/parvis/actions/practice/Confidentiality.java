package fr.parvis.actions.practice;

/** How freely one can speak at a place; a delicate matter needs a closed office. */
public enum Confidentiality {
    OPEN_ROOM,
    ASIDE,
    CLOSED_OFFICE
}
