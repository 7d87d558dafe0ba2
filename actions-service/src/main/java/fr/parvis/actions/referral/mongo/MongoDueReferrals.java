package fr.parvis.actions.referral.mongo;

import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.referral.DueReferrals;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.Leases;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.SystemCollection;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Repository;

/** Finds due referrals of all tenants by an index that begins with the due time. */
@Repository
class MongoDueReferrals implements DueReferrals {

    private static final int MOST = 200;
    private static final String DUE = "dueAt";

    record Id(@BsonId String id) {}

    private final SystemCollection<Id> referrals;
    private final Leases leases;

    MongoDueReferrals(Store store, Leases leases) {
        this.leases = leases;
        this.referrals =
                store.systemCollection(MongoReferrals.NAME, Id.class, Index.on(DUE).sparse());
    }

    @Override
    public boolean isOurs(Duration next) {
        return leases.hold("due work of referrals", next);
    }

    @Override
    public List<Work> due(Instant now) {
        return Tenancy.system(
                        "referrals that are due",
                        () -> referrals.owned(lte(DUE, now), Sorts.ascending(DUE), MOST))
                .stream()
                .map(it -> new Work(it.tenant(), it.document().id()))
                .toList();
    }
}
