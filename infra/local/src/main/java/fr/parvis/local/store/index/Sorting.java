package fr.parvis.local.store.index;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whether the order of an index is the order a query asks for. */
enum Sorting {
    NONE,
    FORWARD,
    BACKWARD;

    /** Fields that the filter pins to one value order nothing, neither in the sort nor the key. */
    static Sorting of(@Nullable Document sort, List<IndexKey> keys, Predicate<String> pinned) {
        if (sort == null || sort.isEmpty()) {
            return NONE;
        }
        var wanted = sort.entrySet().stream().filter(f -> !pinned.test(f.getKey())).toList();
        var offered = keys.stream().filter(key -> !pinned.test(key.getKey())).toList();
        if (wanted.size() > offered.size()) {
            return NONE;
        }
        return match(wanted, offered);
    }

    private static Sorting match(List<Map.Entry<String, Object>> wanted, List<IndexKey> offered) {
        Sorting sorting = NONE;
        for (int i = 0; i < wanted.size(); i++) {
            Sorting field = match(wanted.get(i), offered.get(i));
            if (field == NONE || sorting != NONE && sorting != field) {
                return NONE;
            }
            sorting = field;
        }
        return wanted.isEmpty() ? FORWARD : sorting;
    }

    private static Sorting match(Map.Entry<String, Object> wanted, IndexKey offered) {
        if (!wanted.getKey().equals(offered.getKey())
                || !(wanted.getValue() instanceof Number direction)) {
            return NONE;
        }
        return direction.intValue() > 0 == offered.isAscending() ? FORWARD : BACKWARD;
    }
}
