package fr.parvis.actions.newsfeed;

import java.util.List;
import java.util.Optional;

/** The feeds that the present tenant reads. */
public interface NewsFeeds {

    Optional<NewsFeed> byId(String id);

    /** In the order of their ids. */
    List<NewsFeed> all();

    /** False where this id is taken. */
    boolean add(NewsFeed feed);

    /** False where the stored one is not the version before this one any more. */
    boolean save(NewsFeed changed);

    /** False where there is none. */
    boolean remove(String id);
}
