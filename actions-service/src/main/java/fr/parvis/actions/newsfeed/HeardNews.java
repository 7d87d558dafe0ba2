package fr.parvis.actions.newsfeed;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What feeds told the present tenant. */
public interface HeardNews {

    Optional<Heard> byId(String id);

    /** Those that nobody kept or dropped; {@code after} is the last one seen. */
    List<Heard> latestFirst(@Nullable Heard after, int limit);

    /** Those whose id is free; what is known stays as it was decided. How many there were. */
    int addAbsent(List<Heard> heard);

    /** False where the stored one is not the version before this one any more. */
    boolean save(Heard changed);
}
