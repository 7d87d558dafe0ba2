package fr.parvis.actions.sharing.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.occurrence.OccurrenceMark;
import fr.parvis.actions.sharing.SharedDate;
import fr.parvis.actions.sharing.SharedDates;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MongoSharedDates implements SharedDates {

    private final TenantCollection<SharedDateDocument> dates;

    MongoSharedDates(Store store) {
        dates =
                store.collection(
                        "shared_dates",
                        SharedDateDocument.class,
                        Index.on("tenant", "startsAt", "_id"),
                        Index.on("tenant", "date.actionId"),
                        Index.on("until").expireAfter(Duration.ZERO));
    }

    @Override
    public Optional<SharedDate> byId(String id) {
        return dates.byId(SharedDateDocument.id(id)).map(SharedDateDocument::date);
    }

    @Override
    public List<SharedDate> between(
            Instant from, Instant to, @Nullable OccurrenceMark after, int limit) {
        var within = and(gte("startsAt", from), lt("startsAt", to));
        return dates
                .find(and(within, rest(after)), Sorts.ascending("startsAt", "_id"), limit)
                .stream()
                .map(SharedDateDocument::date)
                .toList();
    }

    private static Bson rest(@Nullable OccurrenceMark after) {
        return after == null
                ? empty()
                : and(
                        gte("startsAt", after.startsAt()),
                        or(
                                gt("startsAt", after.startsAt()),
                                gt("_id", SharedDateDocument.id(after.id()))));
    }

    @Override
    public void put(SharedDate date) {
        var document = SharedDateDocument.of(date);
        if (!dates.insertIfAbsent(document, List.of())) {
            dates.update(
                    document.id(),
                    lt("told", document.told()),
                    combine(
                            set("date", date),
                            set("startsAt", document.startsAt()),
                            set("told", document.told()),
                            set("until", document.until())),
                    List.of());
        }
    }

    @Override
    public void remove(String id) {
        dates.delete(SharedDateDocument.id(id), empty());
    }

    @Override
    public void forget(String actionId) {
        dates.deleteAll(eq("date.actionId", actionId));
    }
}
