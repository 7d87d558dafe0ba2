package fr.parvis.actions.practice;

/** How people take a place: not at all, one of so many, or one at a time. */
public enum BookingMode {
    NONE,
    HEAD_COUNT,
    SLOTS
}
