package fr.parvis.volunteers.answer;

/** What an answer came to: one of the places, the waiting list, or neither. */
public enum Standing {
    ACCEPTED,
    WAITING,
    NONE
}
