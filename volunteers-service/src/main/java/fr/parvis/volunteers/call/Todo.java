package fr.parvis.volunteers.call;

import java.time.Instant;

/**
 * What is left to do about a call by itself, and from when; it survives a stop of the service.
 *
 * @param round how many waves went before
 */
public record Todo(Chore chore, Instant at, int round) {

    public enum Chore {
        /** Ask the next wave. */
        ASK,
        /** Tell those who answered that it is closed or cancelled. */
        TELL,
        /** Erase the exact place and phone. */
        FORGET
    }

    public static Todo of(Chore chore, Instant at) {
        return new Todo(chore, at, 0);
    }

    public Todo again(Instant later) {
        return new Todo(chore, later, round);
    }

    public Todo nextRound(Instant later) {
        return new Todo(chore, later, round + 1);
    }
}
