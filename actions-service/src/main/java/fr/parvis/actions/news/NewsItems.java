package fr.parvis.actions.news;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The news of the present tenant. */
public interface NewsItems {

    Optional<NewsItem> byId(NewsId id);

    /** {@code after} is the id of the last one seen. */
    List<NewsItem> latestFirst(@Nullable NewsId after, int limit);

    long count();

    /** False where this id is taken. */
    boolean add(NewsItem item);

    /** False where the stored one is not the version before this one any more. */
    boolean save(NewsItem changed);

    /** False where the stored one is not this version. */
    boolean remove(NewsItem last);
}
