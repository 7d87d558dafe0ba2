package fr.parvis.actions.followed.mongo;

import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.followed.DueCalendars;
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
class MongoDueCalendars implements DueCalendars {

    private static final int MOST = 20;
    private static final String DUE_AT = "dueAt";
    private static final String WHY = "followed calendars to read";

    record Id(@BsonId String id) {}

    private final SystemCollection<Id> calendars;
    private final Leases leases;

    MongoDueCalendars(Store store, Leases leases) {
        this.leases = leases;
        this.calendars =
                store.systemCollection("followed_calendars", Id.class, Index.on(DUE_AT).sparse());
    }

    @Override
    public boolean isOurs(Duration next) {
        return leases.hold(WHY, next);
    }

    @Override
    public List<Due> due(Instant now) {
        return Tenancy.system(
                        WHY, () -> calendars.owned(lte(DUE_AT, now), Sorts.ascending(DUE_AT), MOST))
                .stream()
                .map(it -> new Due(it.tenant(), it.document().id()))
                .toList();
    }
}
