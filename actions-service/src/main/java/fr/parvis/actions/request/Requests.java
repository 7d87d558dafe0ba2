package fr.parvis.actions.request;

import fr.parvis.starter.core.Fact;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The requests made to the present tenant. */
public interface Requests {

    Optional<Request> byId(RequestId id);

    /**
     * The latest received first; {@code after} is the last one seen.
     *
     * @param state null for all
     */
    List<Request> latestFirst(@Nullable RequestState state, @Nullable Request after, int limit);

    long count(@Nullable RequestState state);

    /** False where this id is taken. */
    boolean add(Request request, List<Fact> facts);

    /** False where the stored one is not the version before this one any more. */
    boolean save(Request changed, List<Fact> facts);
}
