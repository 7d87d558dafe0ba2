package fr.parvis.notifications.delivery.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import fr.parvis.notifications.delivery.Delivery;
import fr.parvis.notifications.delivery.DeliveryState;
import fr.parvis.notifications.delivery.Lane;
import fr.parvis.notifications.delivery.Lease;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.SystemCollection;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bson.conversions.Bson;

/** What workers ask of the deliveries of every tenant. */
final class DeliveryQueue {

    private static final String WHY = "workers serve every tenant";
    private static final Bson IN_TURN = Sorts.ascending("tenant", "dueAt");

    private final SystemCollection<DeliveryDocument> deliveries;
    private final Map<Lane, String> lastServed = new EnumMap<>(Lane.class);

    DeliveryQueue(Store store, Duration kept) {
        this.deliveries =
                store.systemCollection(
                        MongoDeliveries.NAME,
                        DeliveryDocument.class,
                        Index.on("lane", "tenant", "dueAt").where(eq("waiting", true)),
                        Index.on("lease.until").sparse(),
                        Index.on("createdAt").expireAfter(kept));
    }

    /** Goes on after the tenant served last, and begins anew after the last one. */
    List<Delivery> due(Lane lane, int most, Instant now) {
        var after = lastServed.getOrDefault(lane, "");
        var due = after(lane, after, most, now);
        if (due.isEmpty() && !after.isEmpty()) {
            due = after(lane, "", most, now);
        }
        lastServed.put(lane, due.isEmpty() ? "" : due.getLast().tenant().value());
        return due;
    }

    /** Those of a claim that were not taken by another process in between. */
    List<Delivery> amongHeldBy(Lease lease, List<Delivery> claimed) {
        var ids = claimed.stream().map(Delivery::id).toList();
        var mine = and(in("_id", ids), eq("lease.holder", lease.holder()));
        return system(() -> deliveries.find(mine, Sorts.ascending("_id"), ids.size())).stream()
                .map(DeliveryDocument::delivery)
                .toList();
    }

    void renew(Lease lease) {
        var mine = and(gt("lease.until", Instant.EPOCH), eq("lease.holder", lease.holder()));
        system(() -> deliveries.updateAll(mine, Updates.set("lease.until", lease.until())));
    }

    long freeExpired(Instant now) {
        return freed(false, DeliveryState.PLANNED, now) + freed(true, DeliveryState.UNKNOWN, now);
    }

    private long freed(boolean doubted, DeliveryState to, Instant now) {
        var expired = and(lt("lease.until", now), eq("doubted", doubted));
        var freed =
                Updates.combine(
                        Updates.set("state", to.name()),
                        Updates.set("waiting", true),
                        Updates.unset("lease"),
                        Updates.inc("version", 1L));
        return system(() -> deliveries.updateAll(expired, freed));
    }

    private List<Delivery> after(Lane lane, String tenant, int most, Instant now) {
        var due =
                and(
                        eq("waiting", true),
                        eq("lane", lane.name()),
                        gt("tenant", tenant),
                        lte("dueAt", now));
        return system(() -> deliveries.find(due, IN_TURN, Math.max(1, most))).stream()
                .map(DeliveryDocument::delivery)
                .toList();
    }

    private static <T> T system(Supplier<T> work) {
        return Tenancy.system(WHY, work);
    }
}
