package fr.parvis.notifications.delivery;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a delivery got. Each transition refuses with the present state where it does not fit.
 *
 * @param attempts tries in which a conversation was open
 * @param doubted whether a try was cut between the last dot and the answer
 * @param lastAnswer of the far end, in its own words
 */
public record Course(
        DeliveryState state,
        int attempts,
        boolean doubted,
        Instant dueAt,
        @Nullable Lease lease,
        @Nullable String lastAnswer) {

    private static final Duration AFTER_A_CUT = Duration.ofSeconds(5);
    private static final Duration WHILE_AWAY = Duration.ofSeconds(2);

    static Course planned(Instant due) {
        return new Course(DeliveryState.PLANNED, 0, false, due, null, null);
    }

    Course due(Instant moment) {
        return new Course(state, attempts, doubted, moment, lease, lastAnswer);
    }

    Course claimed(Lease by) {
        require(state.waits());
        return new Course(DeliveryState.SENDING, attempts, doubted, dueAt, by, lastAnswer);
    }

    /** What a try makes of it. */
    Course tried(Outcome outcome, Patience patience, Instant now) {
        require(state == DeliveryState.SENDING);
        return switch (outcome) {
            case Outcome.Taken(var answer) -> settled(DeliveryState.SENT, answer);
            case Outcome.Refused(var answer) -> settled(DeliveryState.FAILED, answer);
            case Outcome.Later(var answer) -> later(answer, patience, now);
            case Outcome.Cut(var answer) -> cut(answer, now);
            case Outcome.Unreachable(var answer) -> released(answer, now.plus(WHILE_AWAY));
        };
    }

    /** Put back without counting a try. */
    Course released(@Nullable String answer, Instant due) {
        require(state == DeliveryState.SENDING);
        return new Course(waiting(), attempts, doubted, due, null, answer);
    }

    Course bounced(String answer) {
        require(state == DeliveryState.SENT);
        return new Course(DeliveryState.BOUNCED, attempts, doubted, dueAt, null, answer);
    }

    Course retried(Instant now) {
        require(state == DeliveryState.FAILED);
        return new Course(DeliveryState.PLANNED, 0, false, now, null, lastAnswer);
    }

    private Course settled(DeliveryState end, String answer) {
        return new Course(end, attempts + 1, doubted, dueAt, null, answer);
    }

    private Course later(String answer, Patience patience, Instant now) {
        int tries = attempts + 1;
        return patience.isOver(tries)
                ? settled(DeliveryState.FAILED, answer)
                : new Course(
                        waiting(), tries, doubted, now.plus(patience.after(tries)), null, answer);
    }

    private Course cut(String answer, Instant now) {
        var again = now.plus(AFTER_A_CUT);
        return doubted
                ? settled(DeliveryState.FAILED, answer)
                : new Course(DeliveryState.UNKNOWN, attempts + 1, true, again, null, answer);
    }

    private DeliveryState waiting() {
        return doubted ? DeliveryState.UNKNOWN : DeliveryState.PLANNED;
    }

    private void require(boolean fits) {
        if (!fits) {
            throw new DeliveryStateRefuses(state);
        }
    }
}
