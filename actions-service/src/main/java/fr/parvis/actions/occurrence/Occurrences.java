package fr.parvis.actions.occurrence;

import fr.parvis.actions.action.ActionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The occurrences of the present tenant. */
public interface Occurrences {

    Optional<Occurrence> byId(OccurrenceId id);

    /** By their beginning; {@code after} is the last one seen. */
    List<Occurrence> page(OccurrenceSearch search, @Nullable OccurrenceMark after, int limit);

    long count(OccurrenceSearch search);

    /** Every one that is looked for, by their beginning, however many. */
    void each(OccurrenceSearch search, Consumer<Occurrence> work);

    /** All of an action, by their beginning. */
    List<Occurrence> ofAction(ActionId action);

    /** Those that are on or held and whose time touches this one, by their beginning. */
    List<Occurrence> touching(Instant from, Instant to);

    /**
     * Takes the people and things of all of these before the first is stored, or refuses, naming
     * who would be in two places.
     */
    default void reserve(List<Occurrence> wanted) {}

    /** False where this id is taken. */
    boolean add(Occurrence occurrence, OccurrenceFact fact);

    /** Those whose ids are free, all in one go, each told as it is now. */
    default void addAll(List<Occurrence> all) {
        all.forEach(it -> add(it, it.told()));
    }

    /** False where the stored one is not the version before this one any more. */
    boolean save(Occurrence changed, OccurrenceFact fact);

    /** Leaves nothing but that it was there; false where the stored one is not this version. */
    boolean remove(Occurrence last, OccurrenceFact fact);
}
