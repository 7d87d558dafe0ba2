package fr.parvis.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexBuildFailedException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import fr.parvis.local.store.index.IndexSpec;
import fr.parvis.local.store.index.OrderedIndex;
import fr.parvis.local.store.journal.Change;
import fr.parvis.local.store.journal.Journal;
import fr.parvis.local.store.journal.Snapshots;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A collection whose changes reach its indexes and the journal together, under its lock. */
abstract class IndexedCollection extends SlottedCollection {
    private final Slots slots;
    private final Journal journal;

    IndexedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            Slots slots,
            Journal journal) {
        super(database, name, options, cursors, slots);
        this.slots = slots;
        this.journal = journal;
    }

    synchronized Snapshots.Page capture() {
        return new Snapshots.Page(getFullName(), slots.copy());
    }

    final List<OrderedIndex> orderedIndexes() {
        return getIndexes().stream().map(OrderedIndex.class::cast).toList();
    }

    synchronized List<IndexSpec> indexSpecs() {
        return orderedIndexes().stream().map(OrderedIndex::spec).toList();
    }

    @Override
    public synchronized void addIndex(Index<Integer> index) {
        boolean isNew = getIndexes().stream().noneMatch(i -> i.getName().equals(index.getName()));
        if (isNew && index instanceof OrderedIndex ordered) {
            build(ordered);
        }
        super.addIndex(index);
    }

    private void build(OrderedIndex index) {
        try {
            index.build(slots.withSlots(), this);
        } catch (MongoServerError error) {
            throw new IndexBuildFailedException(error, this);
        }
    }

    @Override
    protected Integer addDocumentInternal(Document document) {
        int slot = slots.add(document);
        journal.append(new Change.Stored(getFullName(), slot, document));
        return slot;
    }

    @Override
    protected void handleUpdate(Integer slot, Document old, Document changed) {
        slots.replace(slot, changed);
        journal.append(new Change.Stored(getFullName(), slot, changed));
    }

    @Override
    public synchronized void removeDocument(Document document) {
        Integer slot = slotOf(document);
        if (slot != null) {
            orderedIndexes().forEach(index -> index.remove(document, slot));
            removeDocument(slot);
        }
    }

    private @Nullable Integer slotOf(Document document) {
        return orderedIndexes().stream()
                .map(index -> index.getPosition(document))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> slots.slotOf(document));
    }

    @Override
    protected void removeDocument(Integer slot) {
        slots.remove(slot);
        journal.append(new Change.Removed(getFullName(), slot));
    }

    @Override
    public synchronized void drop() {
        super.drop();
        slots.clear();
        journal.append(new Change.Dropped(getFullName()));
    }

    @Override
    public synchronized void renameTo(MongoDatabase database, String name) {
        journal.append(new Change.Dropped(getFullName()));
        super.renameTo(database, name);
        slots.withSlots().forEach(this::journalAgain);
    }

    private void journalAgain(DocumentWithPosition<Integer> stored) {
        journal.append(
                new Change.Stored(getFullName(), stored.getPosition(), stored.getDocument()));
    }
}
