package fr.parvis.local.store.index;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stretches of one index that meet the demands, grown key by key. */
final class Spans {
    /** Beyond it, reading a longer stretch is cheaper than many short ones. */
    private static final int MOST = 1_000;

    private final OrderedIndex index;
    private List<@Nullable Object[]> prefixes = List.<@Nullable Object[]>of(new Object[0]);
    private int points;
    private Demand.@Nullable Range range;
    private boolean absent;
    private boolean arrayUsed;

    Spans(OrderedIndex index, Demands demands) {
        this.index = index;
        for (IndexKey key : index.getKeys()) {
            if (!narrow(demands.of(key.getKey()))) {
                break;
            }
        }
    }

    int pointFields() {
        return points;
    }

    boolean isRange() {
        return range != null || absent;
    }

    boolean isSingle() {
        return prefixes.size() == 1;
    }

    /** Whether the next key may be narrowed too. */
    private boolean narrow(@Nullable Demand demand) {
        boolean array = index.keyPlaces().sawArrayAt(points);
        if (demand == null || array && arrayUsed) {
            return false;
        }
        arrayUsed |= array;
        switch (demand) {
            case Demand.Points(var values) -> {
                return branch(values);
            }
            case Demand.Absent _ -> absent = true;
            case Demand.Range found -> range = array ? oneBound(found) : found;
        }
        return false;
    }

    /** Two bounds on an array may be met by two different elements, so only one can be used. */
    private static Demand.Range oneBound(Demand.Range range) {
        return range.low() == null ? range : new Demand.Range(range.low(), null);
    }

    private boolean branch(List<Object> values) {
        if ((long) prefixes.size() * values.size() > MOST && points > 0) {
            return false;
        }
        List<@Nullable Object[]> longer = new ArrayList<>();
        prefixes.forEach(prefix -> values.forEach(value -> longer.add(plus(prefix, value))));
        prefixes = longer;
        points++;
        return true;
    }

    private static @Nullable Object[] plus(@Nullable Object[] prefix, @Nullable Object value) {
        @Nullable Object[] longer = Arrays.copyOf(prefix, prefix.length + 1);
        longer[prefix.length] = value;
        return longer;
    }

    List<Span> all() {
        return prefixes.stream().map(this::span).toList();
    }

    private Span span(@Nullable Object[] prefix) {
        if (!isRange()) {
            return new Span(IndexEntry.before(prefix), IndexEntry.after(prefix));
        }
        boolean ascending = index.getKeys().get(points).isAscending();
        if (absent) {
            return ascending ? toNull(prefix) : fromNull(prefix);
        }
        return ascending ? upwards(prefix) : downwards(prefix);
    }

    private static Span toNull(@Nullable Object[] prefix) {
        return new Span(IndexEntry.before(prefix), IndexEntry.after(plus(prefix, null)));
    }

    private static Span fromNull(@Nullable Object[] prefix) {
        return new Span(IndexEntry.before(plus(prefix, null)), IndexEntry.after(prefix));
    }

    /** A range never matches null, so without a low bound it begins after the nulls. */
    private Span upwards(@Nullable Object[] prefix) {
        Object low = range == null ? null : range.low();
        Object high = range == null ? null : range.high();
        @Nullable Object[] bottom = plus(prefix, low);
        return new Span(
                low == null ? IndexEntry.after(bottom) : IndexEntry.before(bottom),
                IndexEntry.after(high == null ? prefix : plus(prefix, high)));
    }

    private Span downwards(@Nullable Object[] prefix) {
        Object low = range == null ? null : range.low();
        Object high = range == null ? null : range.high();
        @Nullable Object[] bottom = plus(prefix, low);
        return new Span(
                IndexEntry.before(high == null ? prefix : plus(prefix, high)),
                low == null ? IndexEntry.before(bottom) : IndexEntry.after(bottom));
    }
}
