package fr.parvis.actions.agenda;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The private calendars of the present tenant. */
public interface Feeds {

    Optional<Feed> byId(FeedId id);

    /** In the order of their ids. */
    List<Feed> inOrder(@Nullable FeedId after, int limit);

    long count();

    /** False where this id is taken. */
    boolean add(Feed feed);

    /** False where it is not there, or not any more. */
    boolean remove(FeedId id);
}
