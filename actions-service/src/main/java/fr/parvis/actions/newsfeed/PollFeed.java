package fr.parvis.actions.newsfeed;

import fr.parvis.actions.outside.Outside;
import fr.parvis.actions.outside.Reading;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Reads a feed again; what it told before is not told twice. */
public final class PollFeed {

    /** What is older is news no more. */
    private static final Duration FRESH = Duration.ofDays(60);

    private final NewsFeeds feeds;
    private final HeardNews heard;
    private final Outside outside;
    private final ReadFeedFormat format;
    private final InstantSource clock;

    public PollFeed(
            NewsFeeds feeds,
            HeardNews heard,
            Outside outside,
            ReadFeedFormat format,
            InstantSource clock) {
        this.feeds = feeds;
        this.heard = heard;
        this.outside = outside;
        this.format = format;
        this.clock = clock;
    }

    public void poll(String id) {
        feeds.byId(id).map(this::polled).ifPresent(feeds::save);
    }

    private NewsFeed polled(NewsFeed feed) {
        var now = clock.instant();
        return switch (outside.read(URI.create(feed.address()), feed.polling().etag())) {
            case Reading.Unchanged _ -> feed.unchanged(now);
            case Reading.Failed failed -> feed.failed(failed.why(), now);
            case Reading.Fresh fresh -> read(feed, fresh, now);
        };
    }

    private NewsFeed read(NewsFeed feed, Reading.Fresh fresh, Instant now) {
        List<FeedEntry> entries = format.read(fresh.content());
        if (entries.isEmpty()) {
            return feed.failed("Cette adresse ne donne pas un fil de nouvelles.", now);
        }
        int added =
                heard.addAbsent(
                        entries.stream()
                                .filter(it -> isFresh(it, now))
                                .map(it -> Heard.of(feed, it, now))
                                .toList());
        return feed.read(fresh, added, now);
    }

    private static boolean isFresh(FeedEntry entry, Instant now) {
        var published = entry.publishedAt();
        return published == null || published.isAfter(now.minus(FRESH));
    }
}
