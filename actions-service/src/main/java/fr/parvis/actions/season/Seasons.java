package fr.parvis.actions.season;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The seasons of the present tenant. */
public interface Seasons {

    Optional<Season> byId(SeasonId id);

    /** The latest to begin first; {@code after} is the last one seen. */
    List<Season> latestFirst(@Nullable Season after, int limit);

    long count();

    /** False where this id is taken. */
    boolean add(Season season);

    /** False where the stored one is not the version before this one any more. */
    boolean save(Season changed);
}
