package fr.parvis.local.store.index;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys under which an index files a document: one, or one per element of an array. */
final class IndexKeys {
    private final List<String> paths;
    private final BitSet arrays = new BitSet();

    IndexKeys(List<IndexKey> keys) {
        this.paths = keys.stream().map(IndexKey::getKey).toList();
    }

    /** Whether some document had an array at this place of the key. */
    boolean sawArrayAt(int place) {
        return arrays.get(place);
    }

    boolean sawArrays() {
        return !arrays.isEmpty();
    }

    List<@Nullable Object[]> of(Document document) {
        @Nullable Object[] values = new @Nullable Object[paths.size()];
        boolean spread = false;
        for (int place = 0; place < values.length; place++) {
            Object value = Utils.getSubdocumentValueCollectionAware(document, paths.get(place));
            values[place] = value instanceof Missing ? null : value;
            spread |= value instanceof Collection;
        }
        return spread ? spread(values) : List.<@Nullable Object[]>of(values);
    }

    private List<@Nullable Object[]> spread(@Nullable Object[] values) {
        int length = 1;
        Set<String> fields = new LinkedHashSet<>();
        for (int place = 0; place < values.length; place++) {
            if (values[place] instanceof Collection<?> elements) {
                arrays.set(place);
                fields.add(paths.get(place).split("\\.", 2)[0]);
                length = Math.max(length, elements.size());
            }
        }
        refuseParallel(fields);
        return rows(values, length);
    }

    private static void refuseParallel(Set<String> fields) {
        if (fields.size() > 1) {
            throw new CannotIndexParallelArraysError(fields);
        }
    }

    private static List<@Nullable Object[]> rows(@Nullable Object[] values, int length) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int row = 0; row < length; row++) {
            @Nullable Object[] key = values.clone();
            for (int place = 0; place < key.length; place++) {
                key[place] = element(values[place], row);
            }
            rows.add(key);
        }
        return rows;
    }

    /** An empty array sorts before null and is equal to nothing else. */
    private static @Nullable Object element(@Nullable Object value, int row) {
        if (!(value instanceof Collection<?> elements)) {
            return value;
        }
        if (elements.isEmpty()) {
            return MinKey.getInstance();
        }
        Object element = row < elements.size() ? List.copyOf(nonNull(elements)).get(row) : null;
        return element instanceof Missing ? null : element;
    }

    private static Collection<Object> nonNull(Collection<?> elements) {
        List<Object> list = new ArrayList<>();
        elements.forEach(element -> list.add(element == null ? Missing.getInstance() : element));
        return list;
    }
}
