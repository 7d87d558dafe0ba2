package fr.parvis.actions.lending;

import fr.parvis.actions.occurrence.Period;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What neighbours show to the present tenant of their things, and when they are taken: a copy. */
public interface SharedThings {

    Optional<SharedThing> byId(String id);

    /** In the order of their ids. */
    List<SharedThing> inOrder(@Nullable String after, int limit);

    void put(SharedThing thing);

    /** Leaves nothing of it but what the present tenant borrowed of it. */
    void forget(String id);

    /** When this thing is taken in this time, by the beginning; what was given back too. */
    List<TakenTime> taken(String thingId, Period within);

    /** What the present tenant borrowed and is not over at this time, by its beginning. */
    List<TakenTime> ours(Instant from);

    /** Keeps it as it is told; one told before something newer changes nothing. */
    void put(TakenTime time);

    /** Leaves nothing of what takes this thing under this id. */
    void free(String thingId, String holder);
}
