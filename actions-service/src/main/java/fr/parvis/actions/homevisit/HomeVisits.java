package fr.parvis.actions.homevisit;

import fr.parvis.starter.core.Fact;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The home visits of the present tenant. */
public interface HomeVisits {
    Optional<HomeVisit> byId(HomeVisitId id);

    /** The latest asked for first; {@code after} is the id of the last one seen. */
    List<HomeVisit> latestFirst(Wanted wanted, @Nullable HomeVisitId after, int limit);

    long count(Wanted wanted);

    /** Those on this date. */
    List<HomeVisit> ofOccurrence(String occurrenceId);

    /** False where this id is taken. */
    boolean add(HomeVisit visit);

    /** False where the stored one is not the version before this one any more. */
    boolean save(HomeVisit changed, List<? extends Fact> facts);

    /** Which visits are looked for; null means any. */
    record Wanted(@Nullable VisitState state, @Nullable String occurrenceId) {
        public static final Wanted ALL = new Wanted(null, null);
    }
}
