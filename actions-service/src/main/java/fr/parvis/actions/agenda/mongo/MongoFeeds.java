package fr.parvis.actions.agenda.mongo;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.agenda.Feed;
import fr.parvis.actions.agenda.FeedId;
import fr.parvis.actions.agenda.FeedKind;
import fr.parvis.actions.agenda.Feeds;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MongoFeeds implements Feeds {

    record FeedDocument(@BsonId String id, FeedKind kind, String about, Instant createdAt) {

        static FeedDocument of(Feed feed) {
            return new FeedDocument(feed.id().value(), feed.kind(), feed.about(), feed.createdAt());
        }

        Feed feed() {
            return new Feed(new FeedId(id), kind, about, createdAt);
        }
    }

    private final TenantCollection<FeedDocument> feeds;

    MongoFeeds(Store store) {
        feeds = store.collection("feeds", FeedDocument.class, Index.on("tenant", "_id"));
    }

    @Override
    public Optional<Feed> byId(FeedId id) {
        return feeds.byId(id.value()).map(FeedDocument::feed);
    }

    @Override
    public List<Feed> inOrder(@Nullable FeedId after, int limit) {
        var rest = after == null ? empty() : gt("_id", after.value());
        return feeds.find(rest, Sorts.ascending("_id"), limit).stream()
                .map(FeedDocument::feed)
                .toList();
    }

    @Override
    public long count() {
        return feeds.count(empty());
    }

    @Override
    public boolean add(Feed feed) {
        return feeds.insertIfAbsent(FeedDocument.of(feed), List.of());
    }

    @Override
    public boolean remove(FeedId id) {
        return feeds.delete(id.value(), empty());
    }
}
