package fr.parvis.actions.occurrence.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.occurrence.PrintedCode;
import fr.parvis.actions.occurrence.Written;
import fr.parvis.actions.occurrence.WrittenOccurrences;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

@Repository
class MongoWrittenOccurrences implements WrittenOccurrences {

    private static final Bson IN_TIME = Sorts.ascending(OccurrenceFilter.STARTS_AT, "_id");

    private final TenantCollection<OccurrenceDocument> occurrences;

    MongoWrittenOccurrences(Store store) {
        occurrences =
                store.collection(
                        "occurrences",
                        OccurrenceDocument.class,
                        Index.on("tenant", "code", OccurrenceFilter.STARTS_AT, "_id"));
    }

    @Override
    public Optional<Written> byId(OccurrenceId id) {
        return occurrences
                .byId(id.value())
                .filter(it -> !it.gone())
                .map(OccurrenceDocument::written);
    }

    @Override
    public Optional<Written> byCode(PrintedCode code) {
        return occurrences
                .find(and(eq("code", code.value()), eq("gone", false)), IN_TIME, 1)
                .stream()
                .findFirst()
                .map(OccurrenceDocument::written);
    }

    @Override
    public List<Written> first(OccurrenceSearch search, int limit) {
        return occurrences.find(OccurrenceFilter.of(search), IN_TIME, limit).stream()
                .map(OccurrenceDocument::written)
                .toList();
    }
}
