package fr.parvis.actions.clash.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.clash.Claims;
import fr.parvis.actions.clash.DayKey;
import fr.parvis.actions.clash.HoldsOfDay;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** A claim is one write on the version that was read, of one small document with a fixed id. */
@Repository
class MongoClaims implements Claims {

    private static final int MOST_CROWDED = 1_000;

    private final TenantCollection<HoldsDocument> days;

    MongoClaims(Store store) {
        days =
                store.collection(
                        "claims",
                        HoldsDocument.class,
                        Index.on("tenant", "holds.occurrenceId"),
                        Index.on("tenant", "crowded", "day"),
                        Index.on("until").expireAfter(Duration.ZERO));
    }

    @Override
    public List<HoldsOfDay> of(List<DayKey> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<String, HoldsOfDay> stored =
                read(in("_id", keys.stream().map(HoldsDocument::id).toList())).stream()
                        .collect(
                                Collectors.toMap(
                                        it -> HoldsDocument.id(it.key()), Function.identity()));
        return keys.stream()
                .map(key -> stored.getOrDefault(HoldsDocument.id(key), HoldsOfDay.free(key)))
                .toList();
    }

    @Override
    public List<HoldsOfDay> ofOccurrence(String occurrenceId) {
        return read(eq("holds.occurrenceId", occurrenceId));
    }

    @Override
    public List<HoldsOfDay> crowded(LocalDate first, LocalDate last) {
        var among = and(gte("day", first.toString()), lte("day", last.toString()));
        return days
                .find(and(eq("crowded", true), among), Sorts.ascending("day"), MOST_CROWDED)
                .stream()
                .map(HoldsDocument::holdsOfDay)
                .toList();
    }

    @Override
    public boolean put(HoldsOfDay changed) {
        var document = HoldsDocument.of(changed);
        return changed.version() == 1
                ? days.insertIfAbsent(document, List.of())
                : replace(document);
    }

    private boolean replace(HoldsDocument document) {
        try {
            days.replace(document, document.version() - 1, List.of());
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }

    private List<HoldsOfDay> read(Bson filter) {
        return days.find(filter, Sorts.ascending("_id"), Integer.MAX_VALUE).stream()
                .map(HoldsDocument::holdsOfDay)
                .toList();
    }
}
