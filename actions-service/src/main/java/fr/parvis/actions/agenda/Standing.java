package fr.parvis.actions.agenda;

import fr.parvis.actions.occurrence.Occurrence;

/** How a date stands, as the public needs to know it. */
public enum Standing {
    ON,
    /** On, at another time than was first said. */
    MOVED,
    /** On, and nobody may join any more without waiting. */
    FULL,
    /** Not at that time, and no other date yet. */
    POSTPONED,
    CANCELLED;

    static Standing of(Occurrence occurrence, boolean full) {
        return switch (occurrence.state()) {
            case POSTPONED -> POSTPONED;
            case CANCELLED -> CANCELLED;
            case SCHEDULED, HELD -> full ? FULL : occurrence.movedFrom() == null ? ON : MOVED;
        };
    }

    /** Whether it takes place at the time it says. */
    public boolean isOn() {
        return switch (this) {
            case ON, MOVED, FULL -> true;
            case POSTPONED, CANCELLED -> false;
        };
    }
}
