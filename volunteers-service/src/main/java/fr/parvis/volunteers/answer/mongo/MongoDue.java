package fr.parvis.volunteers.answer.mongo;

import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Sorts;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.Leases;
import fr.parvis.starter.store.Owned;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.SystemCollection;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.volunteers.answer.Due;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Repository;

/** Finds due work of all tenants by indexes that begin with the due time. */
@Repository
class MongoDue implements Due {

    private static final int MOST = 200;

    record Id(@BsonId String id) {}

    private final SystemCollection<Id> calls;
    private final SystemCollection<Id> answers;

    private final Leases leases;

    MongoDue(Store store, Leases leases) {
        this.leases = leases;
        this.calls = store.systemCollection("calls", Id.class, Index.on("todo.at").sparse());
        this.answers = store.systemCollection("answers", Id.class, Index.on("dueAt").sparse());
    }

    @Override
    public boolean isOurs(Duration next) {
        return leases.hold("due work of calls", next);
    }

    @Override
    public List<Work> calls(Instant now) {
        return due("calls that are due", calls, "todo.at", now);
    }

    @Override
    public List<Work> answers(Instant now) {
        return due("answers cut short", answers, "dueAt", now);
    }

    private static List<Work> due(
            String reason, SystemCollection<Id> collection, String field, Instant now) {
        return Tenancy.system(
                        reason,
                        () -> collection.owned(lte(field, now), Sorts.ascending(field), MOST))
                .stream()
                .map(MongoDue::work)
                .toList();
    }

    private static Work work(Owned<Id> owned) {
        return new Work(owned.tenant(), owned.document().id());
    }
}
