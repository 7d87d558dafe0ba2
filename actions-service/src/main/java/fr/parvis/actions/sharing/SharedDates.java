package fr.parvis.actions.sharing;

import fr.parvis.actions.occurrence.OccurrenceMark;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What neighbours show to the present tenant of their dates: its own copy. */
public interface SharedDates {

    Optional<SharedDate> byId(String id);

    /**
     * At most so many that begin in this time, by their beginning; {@code after} is the last seen.
     */
    List<SharedDate> between(Instant from, Instant to, @Nullable OccurrenceMark after, int limit);

    /** Keeps it as it is told; one told before something newer changes nothing. */
    void put(SharedDate date);

    void remove(String id);

    /** Leaves nothing of this action's dates. */
    void forget(String actionId);
}
