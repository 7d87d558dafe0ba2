package fr.parvis.actions.booking.mongo;

import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.booking.DueBookings;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.Leases;
import fr.parvis.starter.store.Owned;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.SystemCollection;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Repository;

/** Finds due work of all tenants by indexes that begin with the due time. */
@Repository
class MongoDueBookings implements DueBookings {

    private static final int MOST = 200;
    private static final String CUT = "telling.dueAt";
    private static final String REMINDER = "telling.remindAt";
    private static final String RELEASE = "dueAt";

    record Id(@BsonId String id) {}

    private final SystemCollection<Id> bookings;
    private final SystemCollection<Id> rolls;
    private final Leases leases;

    MongoDueBookings(Store store, Leases leases) {
        this.leases = leases;
        this.bookings =
                store.systemCollection(
                        "bookings", Id.class, Index.on(CUT).sparse(), Index.on(REMINDER).sparse());
        this.rolls = store.systemCollection("rolls", Id.class, Index.on(RELEASE).sparse());
    }

    @Override
    public boolean isOurs(Duration next) {
        return leases.hold("due work of bookings", next);
    }

    @Override
    public List<Work> cutShort(Instant now) {
        return due("bookings cut short", bookings, CUT, now);
    }

    @Override
    public List<Work> reminders(Instant now) {
        return due("people to remind", bookings, REMINDER, now);
    }

    @Override
    public List<Work> rolls(Instant now) {
        return due("places held long enough", rolls, RELEASE, now);
    }

    private static List<Work> due(
            String reason, SystemCollection<Id> collection, String field, Instant now) {
        return Tenancy.system(
                        reason,
                        () -> collection.owned(lte(field, now), Sorts.ascending(field), MOST))
                .stream()
                .map(MongoDueBookings::work)
                .toList();
    }

    private static Work work(Owned<Id> owned) {
        return new Work(owned.tenant(), owned.document().id());
    }
}
