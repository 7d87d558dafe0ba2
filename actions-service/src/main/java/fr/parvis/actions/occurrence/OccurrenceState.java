package fr.parvis.actions.occurrence;

/** Put off means: not at that time, and no other date yet. */
public enum OccurrenceState {
    SCHEDULED,
    POSTPONED,
    CANCELLED,
    HELD;

    /** Whether it will be held at the time it says. */
    public boolean isOn() {
        return this == SCHEDULED;
    }
}
