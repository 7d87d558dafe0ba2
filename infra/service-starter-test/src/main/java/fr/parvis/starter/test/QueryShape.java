package fr.parvis.starter.test;

import fr.parvis.local.store.ObservedQuery;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A query without its values.
 *
 * @param filter fields it asks for, however deep they stand
 * @param index that served it; null where every document was read
 */
record QueryShape(
        String database,
        String collection,
        String command,
        Set<String> filter,
        Set<String> sort,
        @Nullable String index) {

    static QueryShape of(ObservedQuery query) {
        var fields = new TreeSet<String>();
        collect(query.filter(), fields);
        return new QueryShape(
                query.database(),
                query.collection(),
                query.command(),
                fields,
                new TreeSet<>(query.sort().keySet()),
                query.index());
    }

    @Override
    public String toString() {
        var asked = collection + "." + command + " " + filter;
        return (sort.isEmpty() ? asked : asked + " in order of " + sort)
                + (index == null ? " is served by no index" : " is served by " + index);
    }

    private static void collect(Map<?, ?> filter, Set<String> fields) {
        filter.forEach(
                (key, value) -> {
                    if (!key.toString().startsWith("$")) {
                        fields.add(key.toString());
                    } else if (value instanceof Collection<?> branches) {
                        branches.forEach(branch -> collect((Map<?, ?>) branch, fields));
                    }
                });
    }
}
