package fr.parvis.actions.booking;

/** Whether a person who was expected came. */
public enum Attendance {
    CAME,
    EXCUSED,
    ABSENT
}
