package fr.parvis.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the library asks of any collection, answered from the slots. */
abstract class SlottedCollection extends AbstractSynchronizedMongoCollection<Integer> {
    private final Slots slots;

    SlottedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            Slots slots) {
        super(database, name, options, cursors);
        this.slots = slots;
    }

    @Override
    protected QueryResult matchDocuments(
            Document filter,
            @Nullable Document sort,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        Stream<Document> all = slots.inOrder(isNaturalDescending(sort));
        return matchDocumentsFromStream(all, filter, sort, skip, limit, batchSize, fields);
    }

    @Override
    protected @Nullable Document getDocument(Integer slot) {
        return slots.get(slot);
    }

    @Override
    protected @Nullable Integer findDocumentPosition(Document document) {
        return slots.slotOf(document);
    }

    @Override
    protected Stream<DocumentWithPosition<Integer>> streamAllDocumentsWithPosition() {
        return slots.withSlots();
    }

    @Override
    public synchronized int count() {
        return slots.count();
    }

    @Override
    public synchronized boolean isEmpty() {
        return slots.count() == 0;
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int delta) {}

    @Override
    protected int getDataSize() {
        return 0;
    }
}
