package fr.parvis.notifications.delivery.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import fr.parvis.notifications.delivery.Deliveries;
import fr.parvis.notifications.delivery.Delivery;
import fr.parvis.notifications.delivery.Lane;
import fr.parvis.notifications.delivery.Lease;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.store.Change;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Deliveries in the store; what crosses tenants stands in {@link DeliveryQueue}. */
@Repository
class MongoDeliveries implements Deliveries {

    static final String NAME = "deliveries";
    private static final Duration KEPT = Duration.ofDays(400);

    private final TenantCollection<DeliveryDocument> deliveries;
    private final DeliveryQueue queue;

    MongoDeliveries(Store store) {
        this.deliveries =
                store.collection(
                        NAME,
                        DeliveryDocument.class,
                        Index.on("tenant", "deduplicationKey", "channel", "address").unique(),
                        Index.on("tenant", "subjectRef.id", "_id"),
                        Index.on("tenant", "personIds"),
                        Index.on("tenant", "_id"));
        this.queue = new DeliveryQueue(store, KEPT);
    }

    @Override
    public List<Delivery> addAbsent(List<Delivery> planned) {
        var documents = planned.stream().map(DeliveryDocument::of).toList();
        return deliveries.insertAbsent(documents).stream().map(DeliveryDocument::delivery).toList();
    }

    @Override
    public Optional<Delivery> byId(String id) {
        return deliveries.byId(id).map(DeliveryDocument::delivery);
    }

    @Override
    public List<Delivery> list(Wanted wanted, @Nullable String afterId, int limit) {
        var filters = filters(wanted);
        if (afterId != null) {
            filters.add(gt("_id", afterId));
        }
        return deliveries.find(and(filters), Sorts.ascending("_id"), limit).stream()
                .map(DeliveryDocument::delivery)
                .toList();
    }

    @Override
    public long count(Wanted wanted) {
        return deliveries.count(and(filters(wanted)));
    }

    @Override
    public void forget(String personId) {
        var about = eq("personIds", personId);
        deliveries.deleteAll(and(about, Filters.size("personIds", 1)));
        deliveries.updateAll(about, Updates.pull("personIds", personId));
    }

    @Override
    public int record(List<Delivery> after) {
        return byTenant(after).entrySet().stream()
                .mapToInt(of -> inTenant(of.getKey(), of.getValue()))
                .sum();
    }

    @Override
    public List<Delivery> claim(Lane lane, int most, Lease lease, Instant now) {
        var claimed =
                queue.due(lane, most, now).stream().map(each -> each.claimed(lease, now)).toList();
        return record(claimed) == claimed.size() ? claimed : queue.amongHeldBy(lease, claimed);
    }

    @Override
    public void renew(Lease lease) {
        queue.renew(lease);
    }

    @Override
    public long freeExpired(Instant now) {
        return queue.freeExpired(now);
    }

    private int inTenant(Siren tenant, List<Delivery> after) {
        var changes = after.stream().map(MongoDeliveries::change).toList();
        return Tenancy.as(tenant, Actor.SYSTEM, () -> (int) deliveries.updateEach(changes));
    }

    private static Change change(Delivery after) {
        return new Change(
                after.id(),
                eq("version", after.version() - 1),
                DeliveryUpdate.to(after),
                after.fact().stream().toList());
    }

    private static Map<Siren, List<Delivery>> byTenant(List<Delivery> deliveries) {
        return deliveries.stream()
                .collect(Collectors.groupingBy(Delivery::tenant, Collectors.toList()));
    }

    private static List<Bson> filters(Wanted wanted) {
        var filters = new ArrayList<Bson>(List.of(Filters.empty()));
        add(filters, "subjectRef.kind", wanted.kind(), Function.identity());
        add(filters, "subjectRef.id", wanted.subjectId(), Function.identity());
        add(filters, "state", wanted.state(), Enum::name);
        return filters;
    }

    private static <T> void add(
            List<Bson> filters, String field, @Nullable T value, Function<T, String> text) {
        if (value != null) {
            filters.add(eq(field, text.apply(value)));
        }
    }
}
