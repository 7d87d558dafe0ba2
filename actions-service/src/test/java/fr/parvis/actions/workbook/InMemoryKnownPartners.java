package fr.parvis.actions.workbook;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The partners of one tenant, for fast tests of the rules. */
final class InMemoryKnownPartners implements KnownPartners {

    private record Known(String key, long version) {}

    private final Map<String, Known> stored = new TreeMap<>();

    @Override
    public synchronized Map<String, String> idsOf(Collection<String> keys) {
        Map<String, String> ids = new HashMap<>();
        stored.forEach(
                (id, known) -> {
                    if (keys.contains(known.key())) {
                        ids.putIfAbsent(known.key(), id);
                    }
                });
        return ids;
    }

    @Override
    public synchronized void learn(String id, String key, long version) {
        stored.merge(
                id,
                new Known(key, version),
                (old, now) -> old.version() < now.version() ? now : old);
    }
}
