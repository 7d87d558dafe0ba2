package fr.parvis.actions.newsfeed.mongo;

import fr.parvis.actions.newsfeed.FeedEntry;
import fr.parvis.actions.newsfeed.Heard;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.Duration;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * What a feed told, as stored.
 *
 * @param id SIREN of who reads the feed, and what it told
 * @param until when no feed tells it any more
 */
record HeardDocument(
        @BsonId String id,
        String feed,
        FeedEntry entry,
        Instant heardAt,
        Heard.State state,
        Instant until,
        long version) {

    private static final Duration KEPT = Duration.ofDays(400);

    static String id(String heard) {
        return Tenancy.current() + "/" + heard;
    }

    static HeardDocument of(Heard heard) {
        return new HeardDocument(
                id(heard.id()),
                heard.feed(),
                heard.entry(),
                heard.heardAt(),
                heard.state(),
                heard.heardAt().plus(KEPT),
                heard.version());
    }

    Heard heard() {
        var heard = id.substring(id.indexOf('/') + 1);
        return new Heard(heard, feed, entry, heardAt, state, version);
    }
}
