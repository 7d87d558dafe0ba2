package fr.parvis.actions.newsfeed.mongo;

import fr.parvis.actions.newsfeed.NewsFeed;
import fr.parvis.actions.outside.Polling;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A feed as stored.
 *
 * @param dueAt when it is read next, by which it is found
 */
record NewsFeedDocument(
        @BsonId String id,
        String name,
        String address,
        Polling polling,
        Instant dueAt,
        long version) {

    static NewsFeedDocument of(NewsFeed feed) {
        return new NewsFeedDocument(
                feed.id(),
                feed.name(),
                feed.address(),
                feed.polling(),
                feed.polling().dueAt(),
                feed.version());
    }

    NewsFeed feed() {
        return new NewsFeed(id, name, address, polling, version);
    }
}
