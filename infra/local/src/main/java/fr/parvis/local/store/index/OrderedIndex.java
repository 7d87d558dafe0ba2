package fr.parvis.local.store.index;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An index in the order of its keys, unique or not, over all documents or some. Its collection's
 * lock guards it.
 */
public final class OrderedIndex extends Index<Integer> {
    private final IndexSpec spec;
    private final Coverage coverage;
    private final IndexKeys keys;
    private final EntryOrder order;
    private final TreeSet<IndexEntry> entries;

    public OrderedIndex(IndexSpec spec) {
        super(spec.name(), spec.keys(), spec.sparse());
        this.spec = spec;
        this.coverage = new Coverage(spec);
        this.keys = new IndexKeys(spec.keys());
        this.order = EntryOrder.of(spec.keys());
        this.entries = new TreeSet<>(order);
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

    /** Files every document; fails at the first duplicate. */
    public void build(
            Stream<DocumentWithPosition<Integer>> documents, MongoCollection<Integer> collection) {
        documents.forEach(stored -> file(stored, collection));
    }

    private void file(DocumentWithPosition<Integer> stored, MongoCollection<Integer> collection) {
        checkAdd(stored.getDocument(), collection);
        add(stored.getDocument(), stored.getPosition(), collection);
    }

    IntStream slots(Span span, boolean reversed) {
        if (order.compare(span.from(), span.to()) > 0) {
            return IntStream.empty();
        }
        NavigableSet<IndexEntry> found = entries.subSet(span.from(), true, span.to(), true);
        return (reversed ? found.descendingSet() : found).stream().mapToInt(IndexEntry::slot);
    }

    @Override
    public @Nullable Integer getPosition(Document document) {
        if (!spec.unique() || !coverage.holds(document)) {
            return null;
        }
        return keys.of(document).stream()
                .map(this::holder)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Integer holder(@Nullable Object[] key) {
        IndexEntry entry = entries.ceiling(IndexEntry.before(key));
        return entry != null && sameKey(entry.key(), key) ? entry.slot() : null;
    }

    private static boolean sameKey(@Nullable Object[] a, @Nullable Object[] b) {
        return Arrays.compare(a, b, KeyOrder.INSTANCE) == 0;
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
            Integer holder = spec.unique() ? holder(key) : null;
            if (holder != null && !holder.equals(own)) {
                throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(key));
            }
        }
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
        return other instanceof OrderedIndex index && same(index.spec);
    }

    private boolean same(IndexSpec other) {
        return spec.sameKeys(other.keys())
                && spec.unique() == other.unique()
                && spec.sparse() == other.sparse()
                && Objects.equals(spec.filter(), other.filter());
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

    @Override
    public Integer remove(Document document) {
        throw new UnsupportedOperationException("The collection names the slot");
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public List<Integer> getPositions(Document query) {
        throw new UnsupportedOperationException("The planner reads spans");
    }
}
