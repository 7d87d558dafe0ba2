package fr.parvis.actions.newsfeed.mongo;

import static com.mongodb.client.model.Filters.empty;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.newsfeed.NewsFeed;
import fr.parvis.actions.newsfeed.NewsFeeds;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MongoNewsFeeds implements NewsFeeds {

    private final TenantCollection<NewsFeedDocument> feeds;

    MongoNewsFeeds(Store store) {
        feeds = store.collection("news_feeds", NewsFeedDocument.class, Index.on("tenant", "_id"));
    }

    @Override
    public Optional<NewsFeed> byId(String id) {
        return feeds.byId(id).map(NewsFeedDocument::feed);
    }

    @Override
    public List<NewsFeed> all() {
        return feeds.find(empty(), Sorts.ascending("_id"), Integer.MAX_VALUE).stream()
                .map(NewsFeedDocument::feed)
                .toList();
    }

    @Override
    public boolean add(NewsFeed feed) {
        return feeds.insertIfAbsent(NewsFeedDocument.of(feed), List.of());
    }

    @Override
    public boolean save(NewsFeed changed) {
        try {
            feeds.replace(NewsFeedDocument.of(changed), changed.version() - 1, List.of());
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }

    @Override
    public boolean remove(String id) {
        return feeds.delete(id, empty());
    }
}
