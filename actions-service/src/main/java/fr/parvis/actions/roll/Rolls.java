package fr.parvis.actions.roll;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The places of the dates of the present tenant. Each change is one conditional update. */
public interface Rolls {

    Optional<Roll> byId(String occurrenceId);

    List<Roll> byIds(Collection<String> occurrenceIds);

    /** False where the date has its places already. */
    boolean open(Roll roll);

    /** False where the stored one is not the version before any more. */
    boolean arrange(Roll arranged);

    /**
     * Gives this seat if its pool, where it was seen, has a free place, its slot is free and its
     * booking has none; empty says refused.
     */
    Optional<Roll> seat(Roll seen, Seat seat);

    /** Takes back exactly this seat, for this pool as it was seen; empty says refused. */
    Optional<Roll> unseat(Roll seen, Seat seat, Pool back);

    /** Nothing is due before then, unless something else became due since. */
    void rest(Roll seen, @Nullable Instant next);
}
