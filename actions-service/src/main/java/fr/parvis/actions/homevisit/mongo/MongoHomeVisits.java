package fr.parvis.actions.homevisit.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.homevisit.HomeVisit;
import fr.parvis.actions.homevisit.HomeVisitId;
import fr.parvis.actions.homevisit.HomeVisits;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MongoHomeVisits implements HomeVisits {
    static final String NAME = "home-visits";
    private static final String OCCURRENCE = "date.occurrenceId";
    private static final int MOST_ON_A_DATE = 50;

    private final TenantCollection<HomeVisitDocument> visits;

    MongoHomeVisits(Store store) {
        visits =
                store.collection(
                        NAME,
                        HomeVisitDocument.class,
                        Index.on("tenant").desc("_id"),
                        Index.on("tenant", "state").desc("_id"),
                        Index.on("tenant", OCCURRENCE).desc("_id"));
    }

    @Override
    public Optional<HomeVisit> byId(HomeVisitId id) {
        return visits.byId(id.value()).map(HomeVisitDocument::visit);
    }

    @Override
    public List<HomeVisit> latestFirst(Wanted wanted, @Nullable HomeVisitId after, int limit) {
        var beyond = after == null ? empty() : lt("_id", after.value());
        return visits.find(and(filter(wanted), beyond), Sorts.descending("_id"), limit).stream()
                .map(HomeVisitDocument::visit)
                .toList();
    }

    @Override
    public long count(Wanted wanted) {
        return visits.count(filter(wanted));
    }

    @Override
    public List<HomeVisit> ofOccurrence(String occurrenceId) {
        return latestFirst(new Wanted(null, occurrenceId), null, MOST_ON_A_DATE);
    }

    @Override
    public boolean add(HomeVisit visit) {
        return visits.insertIfAbsent(HomeVisitDocument.of(visit), List.of());
    }

    @Override
    public boolean save(HomeVisit changed, List<? extends Fact> facts) {
        try {
            visits.replace(HomeVisitDocument.of(changed), changed.version() - 1, facts);
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }

    private static Bson filter(Wanted wanted) {
        return and(is("state", wanted.state()), is(OCCURRENCE, wanted.occurrenceId()));
    }

    private static Bson is(String field, @Nullable Object value) {
        return value == null ? empty() : eq(field, value);
    }
}
