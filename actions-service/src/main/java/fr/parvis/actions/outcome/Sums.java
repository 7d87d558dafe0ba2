package fr.parvis.actions.outcome;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Arithmetic on what is counted by key; what is zero is not kept. */
final class Sums {

    private Sums() {}

    static <K extends Comparable<K>, V> Map<K, V> kept(Map<K, V> counts, V zero) {
        var kept = new TreeMap<>(counts);
        kept.values().removeIf(zero::equals);
        return Collections.unmodifiableMap(kept);
    }

    static <K extends Comparable<K>, V> Map<K, V> sum(
            Map<K, V> counts, Map<K, V> more, BinaryOperator<V> plus) {
        var sum = new TreeMap<>(counts);
        more.forEach((key, value) -> sum.merge(key, value, plus));
        return sum;
    }

    static <K extends Comparable<K>, V> Map<K, V> each(Map<K, V> counts, UnaryOperator<V> change) {
        var changed = new TreeMap<>(counts);
        changed.replaceAll((key, value) -> change.apply(value));
        return changed;
    }

    static int total(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    static boolean isNegative(Map<?, Integer> counts) {
        return counts.values().stream().anyMatch(it -> it < 0);
    }
}
