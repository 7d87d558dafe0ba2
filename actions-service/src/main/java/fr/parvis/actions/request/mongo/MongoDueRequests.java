package fr.parvis.actions.request.mongo;

import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.request.DueRequests;
import fr.parvis.actions.request.RequestId;
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

/** Finds them by an index that begins with the due time. */
@Repository
class MongoDueRequests implements DueRequests {

    private static final int MOST = 200;
    private static final String FORGET_AT = "forgetAt";

    record Id(@BsonId String id) {}

    private final SystemCollection<Id> requests;
    private final Leases leases;

    MongoDueRequests(Store store, Leases leases) {
        this.leases = leases;
        this.requests = store.systemCollection("requests", Id.class, Index.on(FORGET_AT).sparse());
    }

    @Override
    public boolean isOurs(Duration next) {
        return leases.hold("askers to forget", next);
    }

    @Override
    public List<Forgettable> toForget(Instant now) {
        return Tenancy.system(
                        "askers to forget",
                        () -> requests.owned(lte(FORGET_AT, now), Sorts.ascending(FORGET_AT), MOST))
                .stream()
                .map(it -> new Forgettable(it.tenant(), new RequestId(it.document().id())))
                .toList();
    }
}
