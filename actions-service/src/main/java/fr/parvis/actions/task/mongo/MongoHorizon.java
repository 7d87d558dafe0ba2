package fr.parvis.actions.task.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import fr.parvis.actions.task.Horizon;
import fr.parvis.starter.store.Leases;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Repository;

/** One document per tenant, under its SIREN. */
@Repository
class MongoHorizon implements Horizon {

    record Reached(@BsonId String id, Instant until) {}

    private final TenantCollection<Reached> horizons;
    private final Leases leases;

    MongoHorizon(Store store, Leases leases) {
        this.horizons = store.collection("taskHorizons", Reached.class);
        this.leases = leases;
    }

    @Override
    public boolean isOurs(Duration next) {
        return leases.hold("tasks of dates to come", next);
    }

    @Override
    public Optional<Instant> reached() {
        return horizons.byId(id()).map(Reached::until);
    }

    @Override
    public void reach(Instant until) {
        if (!horizons.insertIfAbsent(new Reached(id(), until), List.of())) {
            horizons.update(id(), Filters.empty(), Updates.set("until", until), List.of());
        }
    }

    private static String id() {
        return Tenancy.current().value();
    }
}
