package fr.parvis.actions.outcome.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Other values under the same keys, in the same order. */
final class Keys {

    private Keys() {}

    static <K, V, W> Map<K, W> same(Map<K, V> of, Function<V, W> value) {
        var changed = new LinkedHashMap<K, W>();
        of.forEach((key, each) -> changed.put(key, value.apply(each)));
        return changed;
    }
}
