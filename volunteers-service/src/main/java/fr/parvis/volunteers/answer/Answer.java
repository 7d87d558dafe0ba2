package fr.parvis.volunteers.answer;

import fr.parvis.volunteers.call.Seat;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one volunteer says to one call. The call is the truth about places; this says what was
 * counted and told.
 *
 * @param turn orders the yeses of a call; a yes said again after a no waits for a new turn
 * @param told whether the person was told what it came to
 * @param dueAt from when somebody else finishes what this answer set off; null once it is finished
 * @param endTold whether the person was told that the call is over
 */
public record Answer(
        String id,
        String callId,
        String volunteerId,
        Choice choice,
        Standing standing,
        @Nullable String turn,
        Via via,
        Instant at,
        boolean told,
        @Nullable Instant dueAt,
        boolean endTold,
        long version) {

    /** How long the request that brought an answer may take to finish it. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    public static String id(String callId, String volunteerId) {
        return callId + ":" + volunteerId;
    }

    static Answer first(
            String callId, String volunteerId, Choice choice, Via via, String turn, Instant now) {
        return new Answer(
                id(callId, volunteerId),
                callId,
                volunteerId,
                choice,
                choice == Choice.YES ? Standing.WAITING : Standing.NONE,
                choice == Choice.YES ? turn : null,
                via,
                now,
                choice != Choice.YES,
                choice == Choice.YES ? now.plus(PATIENCE) : null,
                false,
                1);
    }

    /** A changed mind: leaves the place or the queue, or joins the end of the queue. */
    Answer changed(Choice other, Via how, String newTurn, Instant now) {
        return new Answer(
                id,
                callId,
                volunteerId,
                other,
                other == Choice.YES ? Standing.WAITING : Standing.NONE,
                other == Choice.YES ? newTurn : null,
                how,
                now,
                other != Choice.YES,
                other == Choice.YES || turn != null ? now.plus(PATIENCE) : null,
                false,
                version + 1);
    }

    Optional<Seat> seat() {
        return Optional.ofNullable(turn).map(own -> new Seat(volunteerId, own));
    }

    boolean holds(Seat seat) {
        return seat.turn().equals(turn);
    }
}
