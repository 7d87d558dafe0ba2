package fr.parvis.actions.season.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.season.Season;
import fr.parvis.actions.season.SeasonId;
import fr.parvis.actions.season.Seasons;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MongoSeasons implements Seasons {

    private static final String FROM = "plan.from";

    private final TenantCollection<SeasonDocument> seasons;

    MongoSeasons(Store store) {
        seasons =
                store.collection(
                        "seasons", SeasonDocument.class, Index.on("tenant").desc(FROM).desc("_id"));
    }

    @Override
    public Optional<Season> byId(SeasonId id) {
        return seasons.byId(id.value()).map(SeasonDocument::season);
    }

    @Override
    public List<Season> latestFirst(@Nullable Season after, int limit) {
        return seasons
                .find(after == null ? empty() : before(after), Sorts.descending(FROM, "_id"), limit)
                .stream()
                .map(SeasonDocument::season)
                .toList();
    }

    @Override
    public long count() {
        return seasons.count(empty());
    }

    @Override
    public boolean add(Season season) {
        return seasons.insertIfAbsent(SeasonDocument.of(season), List.of());
    }

    @Override
    public boolean save(Season changed) {
        try {
            seasons.replace(SeasonDocument.of(changed), changed.version() - 1, List.of());
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }

    private static Bson before(Season last) {
        var from = last.plan().from();
        return and(
                lte(FROM, from),
                or(lt(FROM, from), and(eq(FROM, from), lt("_id", last.id().value()))));
    }
}
