package fr.parvis.actions.newsfeed;

import fr.parvis.actions.outside.OutsideRule;
import java.time.InstantSource;

/** Names the feeds that are read. */
public final class KeepFeeds {

    private static final int MOST = 20;

    private final NewsFeeds feeds;
    private final OutsideRule addresses;
    private final InstantSource clock;

    public KeepFeeds(NewsFeeds feeds, OutsideRule addresses, InstantSource clock) {
        this.feeds = feeds;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** Said again, nothing happens twice. */
    public NewsFeed add(String id, String name, String address) {
        var read = addresses.read(address, "/address").toString();
        var known = feeds.byId(id);
        if (known.isPresent()) {
            return known.get();
        }
        if (feeds.all().size() >= MOST) {
            throw new TooManyFeeds();
        }
        var feed = NewsFeed.add(id, name, read, clock.instant());
        feeds.add(feed);
        return feed;
    }

    /** What it told stays. */
    public void remove(String id) {
        if (!feeds.remove(id)) {
            throw new NewsFeedNotFound();
        }
    }
}
