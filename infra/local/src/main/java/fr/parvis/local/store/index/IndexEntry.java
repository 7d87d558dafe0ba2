package fr.parvis.local.store.index;

import org.jspecify.annotations.Nullable;

/**
 * One key of one document. As a bound, the key may be shorter than the index, and the slot says
 * whether the bound stands before or after all entries that begin with it.
 */
record IndexEntry(@Nullable Object[] key, int slot) {

    static IndexEntry before(@Nullable Object... prefix) {
        return new IndexEntry(prefix, Integer.MIN_VALUE);
    }

    static IndexEntry after(@Nullable Object... prefix) {
        return new IndexEntry(prefix, Integer.MAX_VALUE);
    }
}
