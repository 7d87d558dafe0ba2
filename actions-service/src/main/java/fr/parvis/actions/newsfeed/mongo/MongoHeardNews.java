package fr.parvis.actions.newsfeed.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.newsfeed.Heard;
import fr.parvis.actions.newsfeed.HeardNews;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MongoHeardNews implements HeardNews {

    private final TenantCollection<HeardDocument> heard;

    MongoHeardNews(Store store) {
        heard =
                store.collection(
                        "heard_news",
                        HeardDocument.class,
                        Index.on("tenant", "state").desc("heardAt").desc("_id"),
                        Index.on("until").expireAfter(Duration.ZERO));
    }

    @Override
    public Optional<Heard> byId(String id) {
        return heard.byId(HeardDocument.id(id)).map(HeardDocument::heard);
    }

    @Override
    public List<Heard> latestFirst(@Nullable Heard after, int limit) {
        return heard
                .find(
                        and(eq("state", Heard.State.NEW), rest(after)),
                        Sorts.descending("heardAt", "_id"),
                        limit)
                .stream()
                .map(HeardDocument::heard)
                .toList();
    }

    @Override
    public int addAbsent(List<Heard> told) {
        return heard.insertAbsent(told.stream().map(HeardDocument::of).toList()).size();
    }

    @Override
    public boolean save(Heard changed) {
        try {
            heard.replace(HeardDocument.of(changed), changed.version() - 1, List.of());
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }

    private static Bson rest(@Nullable Heard after) {
        return after == null
                ? empty()
                : and(
                        lte("heardAt", after.heardAt()),
                        or(
                                lt("heardAt", after.heardAt()),
                                lt("_id", HeardDocument.id(after.id()))));
    }
}
