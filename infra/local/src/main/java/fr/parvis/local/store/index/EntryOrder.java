package fr.parvis.local.store.index;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.Comparator;
import java.util.List;

/** Entries by key, each field in its declared direction, then by slot. */
record EntryOrder(boolean[] descending) implements Comparator<IndexEntry> {

    static EntryOrder of(List<IndexKey> keys) {
        boolean[] descending = new boolean[keys.size()];
        for (int i = 0; i < descending.length; i++) {
            descending[i] = !keys.get(i).isAscending();
        }
        return new EntryOrder(descending);
    }

    @Override
    public int compare(IndexEntry a, IndexEntry b) {
        int common = Math.min(a.key().length, b.key().length);
        for (int i = 0; i < common; i++) {
            int order = KeyOrder.INSTANCE.compare(a.key()[i], b.key()[i]);
            if (order != 0) {
                return descending[i] ? -order : order;
            }
        }
        return Integer.compare(a.slot(), b.slot());
    }
}
