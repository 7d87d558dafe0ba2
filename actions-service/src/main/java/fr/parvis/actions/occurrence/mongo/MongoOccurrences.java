package fr.parvis.actions.occurrence.mongo;

import static com.mongodb.client.model.Filters.and;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceFact;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.OccurrenceMark;
import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Occurrences in the store: the week of a tenant is one range of one index. */
@Repository
class MongoOccurrences implements Occurrences {

    private static final String STARTS_AT = OccurrenceFilter.STARTS_AT;
    private static final Bson IN_TIME = Sorts.ascending(STARTS_AT, "_id");

    private final TenantCollection<OccurrenceDocument> occurrences;
    private final TenantDirectory tenants;

    MongoOccurrences(Store store, TenantDirectory tenants) {
        this.tenants = tenants;
        this.occurrences =
                store.collection(
                        "occurrences",
                        OccurrenceDocument.class,
                        Index.on("tenant", STARTS_AT, "_id"),
                        Index.on("tenant", "actionId", STARTS_AT, "_id"),
                        Index.on("tenant", "staff", STARTS_AT, "_id"),
                        Index.on("tenant", "equipment", STARTS_AT, "_id"),
                        Index.on("tenant", "content.seasonId.value", STARTS_AT, "_id"),
                        Index.on("tenant", "tourId", STARTS_AT, "_id"));
    }

    @Override
    public Optional<Occurrence> byId(OccurrenceId id) {
        return occurrences
                .byId(id.value())
                .filter(it -> !it.gone())
                .map(OccurrenceDocument::occurrence);
    }

    @Override
    public List<Occurrence> page(
            OccurrenceSearch search, @Nullable OccurrenceMark after, int limit) {
        return found(and(OccurrenceFilter.of(search), OccurrenceFilter.after(after)), limit);
    }

    @Override
    public long count(OccurrenceSearch search) {
        return occurrences.count(OccurrenceFilter.of(search));
    }

    @Override
    public void each(OccurrenceSearch search, Consumer<Occurrence> work) {
        occurrences.each(OccurrenceFilter.of(search), IN_TIME, it -> work.accept(it.occurrence()));
    }

    @Override
    public List<Occurrence> ofAction(ActionId action) {
        return found(OccurrenceFilter.of(OccurrenceSearch.of(action)), Integer.MAX_VALUE);
    }

    @Override
    public List<Occurrence> touching(Instant from, Instant to) {
        return found(OccurrenceFilter.touching(from, to), Integer.MAX_VALUE);
    }

    @Override
    public boolean add(Occurrence occurrence, OccurrenceFact fact) {
        return occurrences.insertIfAbsent(document(occurrence), List.of(fact));
    }

    @Override
    public void addAll(List<Occurrence> all) {
        occurrences.insertAbsent(
                all.stream().map(this::document).toList(), OccurrenceDocument::facts);
    }

    @Override
    public boolean save(Occurrence changed, OccurrenceFact fact) {
        return replace(document(changed), changed.version() - 1, fact);
    }

    @Override
    public boolean remove(Occurrence last, OccurrenceFact fact) {
        return replace(OccurrenceDocument.gone(last), last.version(), fact);
    }

    private boolean replace(OccurrenceDocument by, long version, OccurrenceFact fact) {
        try {
            occurrences.replace(by, version, List.of(fact));
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }

    private List<Occurrence> found(Bson filter, int limit) {
        return occurrences.find(filter, IN_TIME, limit).stream()
                .map(OccurrenceDocument::occurrence)
                .toList();
    }

    private OccurrenceDocument document(Occurrence of) {
        var zone = tenants.current().zone();
        return OccurrenceDocument.of(of, LocalDays.of(of.period().startsAt(), zone));
    }
}
