package fr.parvis.actions.lending;

import fr.parvis.actions.occurrence.Period;
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
public final class InMemorySharedThings implements SharedThings {

    private record Key(Siren tenant, String thing, String holder) {}

    private static final String ITSELF = "";

    private final Map<Key, SharedThing> things = new ConcurrentHashMap<>();
    private final Map<Key, TakenTime> times = new ConcurrentHashMap<>();

    @Override
    public Optional<SharedThing> byId(String id) {
        return Optional.ofNullable(things.get(key(id, ITSELF)));
    }

    @Override
    public List<SharedThing> inOrder(@Nullable String after, int limit) {
        return own(things)
                .filter(it -> after == null || it.id().compareTo(after) > 0)
                .sorted(Comparator.comparing(SharedThing::id))
                .limit(limit)
                .toList();
    }

    @Override
    public void put(SharedThing thing) {
        things.put(key(thing.id(), ITSELF), thing);
    }

    @Override
    public void forget(String id) {
        things.remove(key(id, ITSELF));
        own(times)
                .filter(it -> it.thingId().equals(id) && !it.isOurs())
                .forEach(it -> free(id, it.holder()));
    }

    @Override
    public List<TakenTime> taken(String thingId, Period within) {
        return own(times)
                .filter(it -> it.thingId().equals(thingId))
                .filter(it -> it.period().overlaps(within.startsAt(), within.endsAt()))
                .sorted(Comparator.comparing(it -> it.period().startsAt()))
                .toList();
    }

    @Override
    public List<TakenTime> ours(Instant from) {
        return own(times)
                .filter(it -> it.isOurs() && !it.period().isOver(from))
                .sorted(Comparator.comparing(it -> it.period().startsAt()))
                .toList();
    }

    @Override
    public void put(TakenTime time) {
        times.merge(
                key(time.thingId(), time.holder()),
                time,
                (old, by) -> by.told() > old.told() ? by : old);
    }

    @Override
    public void free(String thingId, String holder) {
        times.remove(key(thingId, holder));
    }

    private static <T> Stream<T> own(Map<Key, T> all) {
        return all.entrySet().stream()
                .filter(it -> it.getKey().tenant().equals(Tenancy.current()))
                .map(Map.Entry::getValue);
    }

    private static Key key(String thing, String holder) {
        return new Key(Tenancy.current(), thing, holder);
    }
}
