package fr.parvis.actions.news.mongo;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.news.NewsId;
import fr.parvis.actions.news.NewsItem;
import fr.parvis.actions.news.NewsItems;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MongoNewsItems implements NewsItems {

    private final TenantCollection<NewsDocument> items;

    MongoNewsItems(Store store) {
        items = store.collection("news", NewsDocument.class, Index.on("tenant").desc("_id"));
    }

    @Override
    public Optional<NewsItem> byId(NewsId id) {
        return items.byId(id.value()).map(NewsDocument::item);
    }

    @Override
    public List<NewsItem> latestFirst(@Nullable NewsId after, int limit) {
        var before = after == null ? empty() : lt("_id", after.value());
        return items.find(before, Sorts.descending("_id"), limit).stream()
                .map(NewsDocument::item)
                .toList();
    }

    @Override
    public long count() {
        return items.count(empty());
    }

    @Override
    public boolean add(NewsItem item) {
        return items.insertIfAbsent(NewsDocument.of(item), List.of());
    }

    @Override
    public boolean save(NewsItem changed) {
        try {
            items.replace(NewsDocument.of(changed), changed.version() - 1, List.of());
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }

    @Override
    public boolean remove(NewsItem last) {
        return items.delete(last.id().value(), eq("version", last.version()));
    }
}
