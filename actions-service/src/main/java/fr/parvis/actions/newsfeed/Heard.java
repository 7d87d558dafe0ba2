package fr.parvis.actions.newsfeed;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.parvis.actions.news.NewsId;
import java.time.Instant;
import java.util.UUID;

/**
 * What a feed told, until somebody keeps or drops it.
 *
 * @param feed name of the feed
 * @param heardAt when it was first read
 */
public record Heard(
        String id, String feed, FeedEntry entry, Instant heardAt, State state, long version) {

    public enum State {
        NEW,
        KEPT,
        DROPPED
    }

    /** The same entry of the same feed has the same id, however often it is read. */
    static Heard of(NewsFeed feed, FeedEntry entry, Instant now) {
        var id = UUID.nameUUIDFromBytes((feed.id() + " " + entry.key()).getBytes(UTF_8));
        return new Heard(id.toString(), feed.name(), entry, now, State.NEW, 1);
    }

    Heard become(State changed) {
        return new Heard(id, feed, entry, heardAt, changed, version + 1);
    }

    /** The id of the news that it becomes, once. */
    public NewsId news() {
        return new NewsId(id);
    }
}
