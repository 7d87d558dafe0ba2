package fr.parvis.volunteers.call;

import java.time.Instant;

/** What is left to do about a call by itself, and from when; it survives a stop of the service. */
public record Todo(Chore chore, Instant at) {

    public enum Chore {
        /** Ask the next wave. */
        ASK,
        /** Tell those who answered that it is closed or cancelled. */
        TELL,
        /** Erase the exact place and phone. */
        FORGET
    }
}
