package fr.parvis.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import de.bwaldvogel.mongo.oplog.Oplog;
import fr.parvis.local.store.index.Plan;
import fr.parvis.local.store.index.Planner;
import fr.parvis.local.store.journal.Journal;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One collection as its clients see it: searched by the planner, observed by the listener. */
final class StoredCollection extends IndexedCollection {
    private final Slots slots;
    private final QueryWatch watch;
    private Purpose purpose = Purpose.FIND;

    StoredCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            Slots slots,
            Journal journal,
            QueryWatch watch) {
        super(database, name, options, cursors, slots, journal);
        this.slots = slots;
        this.watch = watch;
    }

    @Override
    protected QueryResult queryDocuments(
            Document filter,
            @Nullable Document sort,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        Search search = new Search(slots, plan(filter, sort));
        @Nullable Document remainingSort = search.isSorted() ? null : sort;
        Stream<Document> candidates = search.candidates(isNaturalDescending(sort));
        QueryResult found =
                matchDocumentsFromStream(
                        candidates,
                        filter,
                        remainingSort,
                        skip,
                        purpose.limit(limit),
                        batchSize,
                        fields);
        observe(search, filter, sort);
        return purpose.changes() ? copies(found) : found;
    }

    private Optional<Plan> plan(Document filter, @Nullable Document sort) {
        return Planner.plan(filter, sort, orderedIndexes());
    }

    private static QueryResult copies(QueryResult found) {
        return new QueryResult(
                () -> found.collectDocuments().stream().map(Document::cloneDeeply).iterator());
    }

    private void observe(Search search, Document filter, @Nullable Document sort) {
        if (purpose != Purpose.EXPIRE && !getCollectionName().startsWith("system.")) {
            watch.tell(() -> search.observed(this, purpose, filter, sort));
        }
    }

    private <T> T during(Purpose current, Supplier<T> work) {
        Purpose outer = purpose;
        purpose = current;
        try {
            return work.get();
        } finally {
            purpose = outer;
        }
    }

    @Override
    public synchronized int count(@Nullable Document filter, int skip, int limit) {
        Document wanted = filter == null ? new Document() : filter;
        return during(Purpose.COUNT, () -> super.count(wanted, skip, limit));
    }

    @Override
    public synchronized Document handleDistinct(Document query) {
        return during(Purpose.DISTINCT, () -> super.handleDistinct(query));
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        return during(Purpose.FIND_AND_MODIFY, () -> super.findAndModify(query));
    }

    @Override
    public synchronized Document updateDocuments(
            Document filter,
            Document update,
            ArrayFilters arrays,
            boolean many,
            boolean upsert,
            Oplog oplog) {
        Purpose current = many ? Purpose.UPDATE_MANY : Purpose.UPDATE_ONE;
        return during(
                current, () -> super.updateDocuments(filter, update, arrays, many, upsert, oplog));
    }

    @Override
    public synchronized int deleteDocuments(Document filter, int limit, Oplog oplog) {
        return during(Purpose.DELETE, () -> super.deleteDocuments(filter, limit, oplog));
    }

    synchronized int expire(Document filter) {
        return during(Purpose.EXPIRE, () -> super.deleteDocuments(filter, 0, NoopOplog.get()));
    }

    @Override
    public Stream<Document> queryAllAsStream() {
        return FirstMatch.of(getCollectionName())
                .map(this::firstMatch)
                .orElseGet(super::queryAllAsStream);
    }

    private synchronized Stream<Document> firstMatch(FirstMatch match) {
        Stream<Document> found =
                during(Purpose.AGGREGATE, () -> handleQueryAsStream(match.filter()));
        return match.copies() ? found.map(Document::cloneDeeply) : found;
    }
}
