package fr.parvis.actions.newsfeed;

import fr.parvis.actions.outside.Polling;
import fr.parvis.actions.outside.Reading;
import java.time.Duration;
import java.time.Instant;

/**
 * A feed of news that a tenant reads.
 *
 * @param address as it is read
 */
public record NewsFeed(String id, String name, String address, Polling polling, long version) {

    private static final Duration EVERY = Duration.ofHours(6);

    static NewsFeed add(String id, String name, String address, Instant now) {
        return new NewsFeed(id, name, address, Polling.from(now), 1);
    }

    NewsFeed read(Reading.Fresh fresh, int found, Instant now) {
        return next(polling.read(fresh.etag(), found, now, EVERY));
    }

    NewsFeed unchanged(Instant now) {
        return next(polling.unchanged(now, EVERY));
    }

    NewsFeed failed(String why, Instant now) {
        return next(polling.failed(why, now, EVERY));
    }

    private NewsFeed next(Polling after) {
        return new NewsFeed(id, name, address, after, version + 1);
    }
}
