package fr.parvis.local.store.index;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a filter demands of each field, as far as an index can use it. */
final class Demands {
    private final Map<String, Demand> byField = new HashMap<>();

    static Demands of(Document filter) {
        Demands demands = new Demands();
        demands.read(filter);
        return demands;
    }

    @Nullable Demand of(String field) {
        return byField.get(field);
    }

    private void read(Document filter) {
        filter.forEach(this::read);
    }

    private void read(String field, @Nullable Object condition) {
        if (field.equals("$and") && condition instanceof Collection<?> parts) {
            parts.forEach(part -> read((Document) part));
        } else if (!field.startsWith("$")) {
            readField(field, condition);
        }
    }

    private void readField(String field, @Nullable Object condition) {
        if (condition instanceof Document operators && isOperators(operators)) {
            operators.forEach((operator, value) -> add(field, demand(operator, value)));
        } else {
            add(field, demand("$eq", condition));
        }
    }

    private void add(String field, @Nullable Demand demand) {
        if (demand != null) {
            byField.merge(field, demand, Demand::narrower);
        }
    }

    private static @Nullable Demand demand(String operator, @Nullable Object value) {
        if (operator.equals("$in")) {
            return value instanceof Collection<?> values ? points(values) : null;
        }
        if (value == null) {
            return operator.equals("$eq") ? new Demand.Absent() : null;
        }
        return isPlain(value) ? plainDemand(operator, value) : null;
    }

    private static @Nullable Demand plainDemand(String operator, Object value) {
        return switch (operator) {
            case "$eq" -> new Demand.Points(List.of(value));
            case "$gt", "$gte" -> new Demand.Range(value, null);
            case "$lt", "$lte" -> new Demand.Range(null, value);
            default -> null;
        };
    }

    private static @Nullable Demand points(Collection<?> values) {
        List<Object> points = new ArrayList<>();
        for (Object value : values) {
            if (!isPlain(value)) {
                return null;
            }
            points.add(value);
        }
        return new Demand.Points(points.stream().distinct().toList());
    }

    private static boolean isPlain(@Nullable Object value) {
        return value != null
                && !(value instanceof Collection)
                && !(value instanceof BsonRegularExpression)
                && !(value instanceof Document document && isOperators(document));
    }

    private static boolean isOperators(Document document) {
        return document.keySet().stream().anyMatch(key -> key.startsWith("$"));
    }
}
