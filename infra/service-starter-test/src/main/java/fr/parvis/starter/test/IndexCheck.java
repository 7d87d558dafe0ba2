package fr.parvis.starter.test;

import fr.parvis.local.store.ObservedQuery;
import fr.parvis.starter.store.Store;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every query that tests run is served by an index that begins with the tenant; system work by one
 * declared with {@link Store#systemCollection}. Runs by itself after each {@link ParvisTest}, so
 * that we stay fast at a million documents while developing on a small server.
 */
public final class IndexCheck {

    private static final Set<QueryShape> SEEN = ConcurrentHashMap.newKeySet();

    private IndexCheck() {}

    static void note(ObservedQuery query) {
        SEEN.add(QueryShape.of(query));
    }

    /**
     * The queries seen so far that break the rule.
     *
     * @param database of the service under test
     */
    public static List<String> violations(String database, Store store) {
        return SEEN.stream()
                .filter(shape -> shape.database().equals(database))
                .filter(shape -> !isServed(shape, store))
                .map(QueryShape::toString)
                .sorted()
                .toList();
    }

    private static boolean isServed(QueryShape shape, Store store) {
        var index = shape.index();
        return index != null
                && (index.isEmpty()
                        || index.equals("_id_")
                        || index.startsWith("tenant_")
                        || store.systemIndexes(shape.collection()).contains(index));
    }
}
