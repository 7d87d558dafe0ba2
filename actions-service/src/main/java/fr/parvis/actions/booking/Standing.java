package fr.parvis.actions.booking;

/** What a booking came to: a place, the waiting list, or given up. */
public enum Standing {
    BOOKED,
    WAITING,
    CANCELLED
}
