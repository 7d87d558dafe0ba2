package fr.parvis.actions.action;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The actions of the present tenant. */
public interface Actions {

    Optional<Action> byId(ActionId id);

    /** The latest made first; {@code after} is the id of the last one seen. */
    List<Action> latestFirst(ActionSearch search, @Nullable ActionId after, int limit);

    long count(ActionSearch search);

    /** False where this id is taken. */
    boolean add(Action action, ActionFact fact);

    /** Those whose ids are free, all in one go, each told as it is now. */
    default void addAll(List<Action> all) {
        all.forEach(it -> add(it, it.changed()));
    }

    /** False where the stored one is not the version before this one any more. */
    boolean save(Action changed, ActionFact fact);

    /** Leaves nothing but that it was there; false where the stored one is not this version. */
    boolean remove(Action last, ActionFact fact);
}
