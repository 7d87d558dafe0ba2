package fr.parvis.notifications.delivery;

/** How urgent a message is; the order of the constants is the order of service. */
public enum Lane {
    ALARM,
    CALL,
    CHANGE,
    NORMAL
}
