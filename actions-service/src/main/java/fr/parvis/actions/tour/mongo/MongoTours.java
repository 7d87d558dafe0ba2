package fr.parvis.actions.tour.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.tour.Tour;
import fr.parvis.actions.tour.TourId;
import fr.parvis.actions.tour.Tours;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MongoTours implements Tours {

    private static final Bson BY_DATE = Sorts.ascending("date", "_id");

    private final TenantCollection<TourDocument> tours;

    MongoTours(Store store) {
        tours = store.collection("tours", TourDocument.class, Index.on("tenant", "date", "_id"));
    }

    @Override
    public Optional<Tour> byId(TourId id) {
        return tours.byId(id.value()).map(TourDocument::tour);
    }

    @Override
    public List<Tour> between(LocalDate first, LocalDate last, @Nullable Tour after, int limit) {
        var rest = after == null ? empty() : beyond(after);
        return tours.find(and(within(first, last), rest), BY_DATE, limit).stream()
                .map(TourDocument::tour)
                .toList();
    }

    @Override
    public long count(LocalDate first, LocalDate last) {
        return tours.count(within(first, last));
    }

    @Override
    public boolean add(Tour tour) {
        return tours.insertIfAbsent(TourDocument.of(tour), List.of(tour.told()));
    }

    @Override
    public void addAll(List<Tour> all) {
        tours.insertAbsent(
                all.stream().map(TourDocument::of).toList(), it -> List.of(it.tour().told()));
    }

    @Override
    public boolean save(Tour changed) {
        try {
            tours.replace(TourDocument.of(changed), changed.version() - 1, List.of(changed.told()));
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }

    private static Bson within(LocalDate first, LocalDate last) {
        return and(gte("date", first.toString()), lte("date", last.toString()));
    }

    private static Bson beyond(Tour shown) {
        String date = shown.plan().date().toString();
        return and(gte("date", date), or(gt("date", date), gt("_id", shown.id().value())));
    }
}
