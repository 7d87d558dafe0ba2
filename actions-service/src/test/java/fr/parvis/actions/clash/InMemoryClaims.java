package fr.parvis.actions.clash;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The claims of one tenant, for fast tests of the rules. */
public final class InMemoryClaims implements Claims {

    private final Map<DayKey, HoldsOfDay> stored = new ConcurrentHashMap<>();

    @Override
    public List<HoldsOfDay> of(List<DayKey> keys) {
        return keys.stream().map(it -> stored.getOrDefault(it, HoldsOfDay.free(it))).toList();
    }

    @Override
    public List<HoldsOfDay> ofOccurrence(String occurrenceId) {
        return all().filter(
                        day ->
                                day.holds().stream()
                                        .anyMatch(it -> it.occurrenceId().equals(occurrenceId)))
                .toList();
    }

    @Override
    public List<HoldsOfDay> crowded(LocalDate first, LocalDate last) {
        return all().filter(HoldsOfDay::crowded)
                .filter(it -> !it.key().day().isBefore(first) && !it.key().day().isAfter(last))
                .toList();
    }

    @Override
    public boolean put(HoldsOfDay changed) {
        if (changed.version() == 1) {
            return stored.putIfAbsent(changed.key(), changed) == null;
        }
        HoldsOfDay present = stored.get(changed.key());
        return present != null
                && present.version() == changed.version() - 1
                && stored.replace(changed.key(), present, changed);
    }

    private Stream<HoldsOfDay> all() {
        return stored.values().stream().sorted(Comparator.comparing(it -> it.key().day()));
    }
}
