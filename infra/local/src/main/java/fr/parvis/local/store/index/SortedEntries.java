package fr.parvis.local.store.index;

import java.util.AbstractSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;

/** A sorted list without doubles, seen as the sorted set from which a tree is built in one pass. */
final class SortedEntries extends AbstractSet<IndexEntry> implements SortedSet<IndexEntry> {
    private final List<IndexEntry> entries;
    private final EntryOrder order;

    SortedEntries(List<IndexEntry> entries, EntryOrder order) {
        this.entries = entries;
        this.order = order;
    }

    @Override
    public Comparator<? super IndexEntry> comparator() {
        return order;
    }

    @Override
    public Iterator<IndexEntry> iterator() {
        return entries.iterator();
    }

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public IndexEntry first() {
        return entries.getFirst();
    }

    @Override
    public IndexEntry last() {
        return entries.getLast();
    }

    @Override
    public SortedSet<IndexEntry> subSet(IndexEntry from, IndexEntry to) {
        throw new UnsupportedOperationException("Only read from end to end");
    }

    @Override
    public SortedSet<IndexEntry> headSet(IndexEntry to) {
        throw new UnsupportedOperationException("Only read from end to end");
    }

    @Override
    public SortedSet<IndexEntry> tailSet(IndexEntry from) {
        throw new UnsupportedOperationException("Only read from end to end");
    }
}
