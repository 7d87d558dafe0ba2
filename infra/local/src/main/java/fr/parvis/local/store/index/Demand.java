package fr.parvis.local.store.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a filter demands of one field; never narrower than what the filter matches. */
sealed interface Demand {

    /** One of these values, none of them null. */
    record Points(List<Object> values) implements Demand {}

    /** Null, absent, or an empty array. */
    record Absent() implements Demand {}

    /** A value between two bounds, both taken in; null is no bound. */
    record Range(@Nullable Object low, @Nullable Object high) implements Demand {}

    /** Of two demands that both hold, the one that leaves fewer documents. */
    static Demand narrower(Demand a, Demand b) {
        return switch (a) {
            case Points points ->
                    b instanceof Points(List<Object> values)
                                    && values.size() < points.values().size()
                            ? b
                            : a;
            case Absent _ -> b instanceof Points ? b : a;
            case Range range -> b instanceof Range other ? joined(range, other) : b;
        };
    }

    private static Range joined(Range a, Range b) {
        return new Range(
                a.low() == null ? b.low() : a.low(), a.high() == null ? b.high() : a.high());
    }
}
