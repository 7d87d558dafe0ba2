package fr.parvis.actions.sharing;

import fr.parvis.actions.occurrence.OccurrenceMark;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The copies of tenants, for fast tests of the rules. */
public final class InMemorySharedDates implements SharedDates {

    private static final Comparator<OccurrenceMark> IN_TIME =
            Comparator.comparing(OccurrenceMark::startsAt).thenComparing(OccurrenceMark::id);

    private record Key(Siren tenant, String id) {}

    private final Map<Key, SharedDate> stored = new ConcurrentHashMap<>();

    @Override
    public Optional<SharedDate> byId(String id) {
        return Optional.ofNullable(stored.get(key(id)));
    }

    @Override
    public List<SharedDate> between(
            Instant from, Instant to, @Nullable OccurrenceMark after, int limit) {
        return own().filter(it -> !it.period().startsAt().isBefore(from))
                .filter(it -> it.period().startsAt().isBefore(to))
                .filter(it -> after == null || IN_TIME.compare(it.mark(), after) > 0)
                .sorted(Comparator.comparing(SharedDate::mark, IN_TIME))
                .limit(limit)
                .toList();
    }

    @Override
    public void put(SharedDate date) {
        stored.merge(key(date.id()), date, (old, by) -> by.told() > old.told() ? by : old);
    }

    @Override
    public void remove(String id) {
        stored.remove(key(id));
    }

    @Override
    public void forget(String actionId) {
        own().filter(it -> it.actionId().equals(actionId)).forEach(it -> remove(it.id()));
    }

    private Stream<SharedDate> own() {
        return stored.entrySet().stream()
                .filter(it -> it.getKey().tenant().equals(Tenancy.current()))
                .map(Map.Entry::getValue);
    }

    private static Key key(String id) {
        return new Key(Tenancy.current(), id);
    }
}
