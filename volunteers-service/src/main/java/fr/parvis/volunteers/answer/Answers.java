package fr.parvis.volunteers.answer;

import fr.parvis.starter.core.Fact;
import fr.parvis.volunteers.call.Seat;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answers of the present tenant. Each change is one conditional update with what is told about
 * it, so that whoever repeats it after a stop changes and tells nothing twice.
 */
public interface Answers {

    Optional<Answer> byId(String id);

    /** False where this volunteer has answered this call already. */
    boolean add(Answer answer, List<? extends Fact> facts);

    /** False where the stored one is not the version before any more. */
    boolean change(Answer changed, List<? extends Fact> facts);

    /** The yes that waits with the earliest turn and has none of these seats. */
    Optional<Answer> firstWaiting(String callId, List<Seat> seats);

    /** How many wait with an earlier turn. */
    long waitingBefore(String callId, String turn);

    /** From waiting to accepted; empty where this turn does not wait any more. */
    boolean accept(String id, String turn, List<? extends Fact> facts);

    /** Notes once that somebody was told to wait; false where that turn waits no more. */
    boolean tellWaiting(String id, String turn, List<? extends Fact> facts);

    /** Nothing is left to do about this version. */
    void settle(String id, long version);

    /** Notes once that somebody was told that the call is over. */
    boolean tellEnd(String id, List<? extends Fact> facts);

    List<Answer> bySeats(String callId, List<Seat> seats);

    /** Those of a call by id: at most {@code limit} after this one, or from the first. */
    List<Answer> page(String callId, @Nullable String after, int limit);

    /** How many answers of each kind these calls have; no line for none. */
    List<Counted> counted(Collection<String> callIds);

    record Counted(String callId, Choice choice, Standing standing, long count) {}

    List<Answer> ofVolunteer(String volunteerId);

    void remove(String id);
}
