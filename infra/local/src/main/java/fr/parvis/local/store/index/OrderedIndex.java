package fr.parvis.local.store.index;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An index in the order of its keys, unique or not, over all documents or some. Its collection's
 * lock guards it.
 */
public final class OrderedIndex extends PlannedIndex {
    private final IndexSpec spec;
    private final Coverage coverage;
    private final IndexKeys keys;
    private final Entries entries;

    public OrderedIndex(IndexSpec spec) {
        super(spec.name(), spec.keys(), spec.sparse());
        this.spec = spec;
        this.coverage = new Coverage(spec);
        this.keys = new IndexKeys(spec.keys());
        this.entries = new Entries(EntryOrder.of(spec.keys()));
    }

    public IndexSpec spec() {
        return spec;
    }

    Coverage coverage() {
        return coverage;
    }

    IndexKeys keyPlaces() {
        return keys;
    }

    /** Files every document into the empty index; fails at a duplicate. */
    public void build(
            Stream<DocumentWithPosition<Integer>> documents, MongoCollection<Integer> collection) {
        List<IndexEntry> found = new ArrayList<>();
        documents
                .filter(stored -> coverage.holds(stored.getDocument()))
                .forEach(stored -> collect(stored, found));
        entries.fill(found);
        if (spec.unique()) {
            entries.duplicate().ifPresent(key -> refuse(key, collection));
        }
    }

    private void collect(DocumentWithPosition<Integer> stored, List<IndexEntry> found) {
        int slot = stored.getPosition();
        keys.of(stored.getDocument()).forEach(key -> found.add(new IndexEntry(key, slot)));
    }

    IntStream slots(Span span, boolean reversed) {
        return entries.slots(span, reversed);
    }

    @Override
    public @Nullable Integer getPosition(Document document) {
        if (!spec.unique() || !coverage.holds(document)) {
            return null;
        }
        return keys.of(document).stream()
                .map(entries::holder)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Integer> collection) {
        checkFree(document, null, collection);
    }

    @Override
    public void checkUpdate(Document old, Document changed, MongoCollection<Integer> collection) {
        checkFree(changed, getPosition(old), collection);
    }

    private void checkFree(
            Document document, @Nullable Integer own, MongoCollection<Integer> collection) {
        if (!coverage.holds(document)) {
            return;
        }
        for (@Nullable Object[] key : keys.of(document)) {
            Integer holder = spec.unique() ? entries.holder(key) : null;
            if (holder != null && !holder.equals(own)) {
                refuse(key, collection);
            }
        }
    }

    private void refuse(@Nullable Object[] key, MongoCollection<Integer> collection) {
        throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(key));
    }

    @Override
    public void add(Document document, Integer slot, MongoCollection<Integer> collection) {
        if (coverage.holds(document)) {
            keys.of(document).forEach(key -> entries.add(new IndexEntry(key, slot)));
        }
    }

    public void remove(Document document, Integer slot) {
        if (coverage.holds(document)) {
            keys.of(document).forEach(key -> entries.remove(new IndexEntry(key, slot)));
        }
    }

    @Override
    public void updateInPlace(
            Document old, Document changed, Integer slot, MongoCollection<Integer> collection) {
        remove(old, slot);
        add(changed, slot, collection);
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return other instanceof OrderedIndex index && spec.sameAs(index.spec);
    }

    @Override
    public boolean isUnique() {
        return spec.unique();
    }

    @Override
    public long getCount() {
        return entries.size();
    }

    @Override
    public long getDataSize() {
        return entries.size();
    }

    @Override
    public void drop() {
        entries.clear();
    }
}
