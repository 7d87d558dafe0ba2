package fr.parvis.actions.lending.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.lending.SharedThing;
import fr.parvis.actions.lending.SharedThings;
import fr.parvis.actions.lending.TakenTime;
import fr.parvis.actions.occurrence.Period;
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
class MongoSharedThings implements SharedThings {

    private final TenantCollection<SharedThingDocument> things;
    private final TenantCollection<TakenTimeDocument> times;

    MongoSharedThings(Store store) {
        things =
                store.collection(
                        "shared_things", SharedThingDocument.class, Index.on("tenant", "_id"));
        times =
                store.collection(
                        "taken_times",
                        TakenTimeDocument.class,
                        Index.on("tenant", "time.thingId", "startsAt"),
                        Index.on("tenant", "ours", "endsAt"),
                        Index.on("until").expireAfter(Duration.ZERO));
    }

    @Override
    public Optional<SharedThing> byId(String id) {
        return things.byId(SharedThingDocument.id(id)).map(SharedThingDocument::thing);
    }

    @Override
    public List<SharedThing> inOrder(@Nullable String after, int limit) {
        var rest = after == null ? empty() : gt("_id", SharedThingDocument.id(after));
        return things.find(rest, Sorts.ascending("_id"), limit).stream()
                .map(SharedThingDocument::thing)
                .toList();
    }

    @Override
    public void put(SharedThing thing) {
        var document = SharedThingDocument.of(thing);
        if (!things.insertIfAbsent(document, List.of())) {
            things.update(document.id(), empty(), set("thing", thing), List.of());
        }
    }

    @Override
    public void forget(String id) {
        things.delete(SharedThingDocument.id(id), empty());
        times.deleteAll(and(eq("time.thingId", id), eq("ours", false)));
    }

    @Override
    public List<TakenTime> taken(String thingId, Period within) {
        return found(
                and(
                        eq("time.thingId", thingId),
                        gt("startsAt", within.startsAt().minus(Period.LONGEST)),
                        lt("startsAt", within.endsAt()),
                        gt("endsAt", within.startsAt())));
    }

    @Override
    public List<TakenTime> ours(Instant from) {
        return found(and(eq("ours", true), gt("endsAt", from)));
    }

    @Override
    public void put(TakenTime time) {
        var document = TakenTimeDocument.of(time);
        if (!times.insertIfAbsent(document, List.of())) {
            times.update(
                    document.id(),
                    lt("told", document.told()),
                    combine(
                            set("time", time),
                            set("startsAt", document.startsAt()),
                            set("endsAt", document.endsAt()),
                            set("told", document.told()),
                            set("until", document.until())),
                    List.of());
        }
    }

    @Override
    public void free(String thingId, String holder) {
        times.delete(TakenTimeDocument.id(thingId, holder), empty());
    }

    private List<TakenTime> found(Bson filter) {
        return times.find(filter, Sorts.ascending("startsAt", "_id"), Integer.MAX_VALUE).stream()
                .map(TakenTimeDocument::time)
                .toList();
    }
}
