package fr.parvis.volunteers.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The calls of the present tenant. Each change is one conditional update; empty says refused. */
public interface Calls {

    void add(Call call, CallFact fact);

    Optional<Call> byId(String id);

    /** The latest first; {@code after} is the id of the last one seen. */
    List<Call> page(@Nullable CallState state, @Nullable String after, int limit);

    long count(@Nullable CallState state);

    /** Calls not cancelled whose time touches this one. */
    List<Call> overlapping(Instant from, Instant to);

    /** Takes a place if one is free and the volunteer has none. */
    Optional<Call> admit(String id, Seat seat);

    /** Gives back exactly this seat; a filled call is open again. */
    Optional<Call> release(String id, Seat seat);

    /** Says once that no place is left. */
    Optional<Call> fill(String id, CallFact fact);

    /** Ends a running call, with what is to be told about it. */
    Optional<Call> end(String id, CallState state, Ending ending, Todo todo, CallFact fact);

    Optional<Call> note(String id, long version, Outcome outcome);

    /** Takes a due chore in hand until then; who does not finish by then leaves it to another. */
    Optional<Call> claim(String id, Todo.Chore chore, Instant now, Instant until);

    /** Puts what is to be done next in the place of exactly this. */
    Optional<Call> done(String id, Todo present, @Nullable Todo next);

    void exclude(String id, Exclusions excluded);

    void forgetDetails(String id);
}
