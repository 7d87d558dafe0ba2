package fr.parvis.actions.letter;

/** How urgent a message is, the most urgent first. */
public enum Lane {
    ALARM,
    CALL,
    CHANGE,
    NORMAL
}
