package fr.parvis.local.store.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The entries of one index in their order. */
final class Entries {
    private final EntryOrder order;
    private final TreeSet<IndexEntry> sorted;

    Entries(EntryOrder order) {
        this.order = order;
        this.sorted = new TreeSet<>(order);
    }

    void add(IndexEntry entry) {
        sorted.add(entry);
    }

    void remove(IndexEntry entry) {
        sorted.remove(entry);
    }

    void clear() {
        sorted.clear();
    }

    int size() {
        return sorted.size();
    }

    /** Sorting first makes the tree in one pass: half a million at a restart. */
    void fill(List<IndexEntry> entries) {
        entries.sort(order);
        sorted.addAll(new SortedEntries(withoutDoubles(entries), order));
    }

    /** An array may hold a value twice; its document is filed under it once. */
    private List<IndexEntry> withoutDoubles(List<IndexEntry> entries) {
        List<IndexEntry> once = new ArrayList<>(entries.size());
        for (IndexEntry entry : entries) {
            if (once.isEmpty() || order.compare(once.getLast(), entry) != 0) {
                once.add(entry);
            }
        }
        return once;
    }

    /** A key that two documents have. */
    Optional<@Nullable Object[]> duplicate() {
        @Nullable IndexEntry before = null;
        for (IndexEntry entry : sorted) {
            if (before != null && sameKey(before.key(), entry.key())) {
                return Optional.of(entry.key());
            }
            before = entry;
        }
        return Optional.empty();
    }

    /** The first slot filed under exactly this key. */
    @Nullable Integer holder(@Nullable Object[] key) {
        IndexEntry entry = sorted.ceiling(IndexEntry.before(key));
        return entry != null && sameKey(entry.key(), key) ? entry.slot() : null;
    }

    private static boolean sameKey(@Nullable Object[] a, @Nullable Object[] b) {
        return Arrays.compare(a, b, KeyOrder.INSTANCE) == 0;
    }

    IntStream slots(Span span, boolean reversed) {
        if (order.compare(span.from(), span.to()) > 0) {
            return IntStream.empty();
        }
        NavigableSet<IndexEntry> found = sorted.subSet(span.from(), true, span.to(), true);
        return (reversed ? found.descendingSet() : found).stream().mapToInt(IndexEntry::slot);
    }
}
