package fr.parvis.actions.newsfeed;

import java.util.List;

/** Reads a feed as sites publish it. */
@FunctionalInterface
public interface ReadFeedFormat {

    /** None where it is no feed. */
    List<FeedEntry> read(byte[] content);
}
