package fr.parvis.actions.house;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The houses of one tenant, for fast tests of the rules. */
public final class InMemoryHouses implements Houses {

    private final Map<HouseId, House> stored = new ConcurrentHashMap<>();

    @Override
    public Optional<House> byId(HouseId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<House> inOrder(@Nullable HouseId after, int limit) {
        return stored.values().stream()
                .sorted(Comparator.comparing(it -> it.id().value()))
                .filter(it -> after == null || it.id().value().compareTo(after.value()) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public long count() {
        return stored.size();
    }

    @Override
    public boolean add(House house, HouseFact fact) {
        return stored.putIfAbsent(house.id(), house) == null;
    }

    @Override
    public boolean save(House changed, HouseFact fact) {
        House present = stored.get(changed.id());
        return present != null
                && present.version() == changed.version() - 1
                && stored.replace(changed.id(), present, changed);
    }
}
