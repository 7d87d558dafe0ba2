package fr.parvis.starter.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.bson.codecs.pojo.annotations.BsonId;

/** Lets one process at a time do a piece of system work. */
public final class Leases implements AutoCloseable {

    /** Held by {@code holder} until then, and longer if renewed. */
    record Lease(@BsonId String name, String holder, Instant until) {}

    private final SystemCollection<Lease> leases;
    private final InstantSource time;
    private final String holder;

    /**
     * @param holder names this process among all that share the store
     */
    public Leases(Store store, InstantSource time, String holder) {
        this.leases = store.systemCollection("leases", Lease.class);
        this.time = time;
        this.holder = holder;
    }

    /** Takes or renews the lease for this long; false while another process holds it. */
    public boolean hold(String name, Duration duration) {
        return Tenancy.system("lease " + name, () -> take(name, time.instant().plus(duration)));
    }

    /** Gives all back as this process stops, so that no other need wait for their end. */
    @Override
    public void close() {
        Tenancy.system("leases", () -> leases.deleteAll(Filters.eq("holder", holder)));
    }

    private boolean take(String name, Instant until) {
        var free = Filters.or(Filters.eq("holder", holder), Filters.lt("until", time.instant()));
        var mine = Updates.combine(Updates.set("holder", holder), Updates.set("until", until));
        return leases.updateOne(Filters.and(Filters.eq(name), free), mine)
                || leases.insertIfAbsent(new Lease(name, holder, until));
    }
}
