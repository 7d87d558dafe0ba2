package fr.parvis.actions.season;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The seasons of one tenant, for fast tests of the rules. */
public final class InMemorySeasons implements Seasons {

    private static final Comparator<Season> LATEST_FIRST =
            Comparator.comparing((Season it) -> it.plan().from())
                    .thenComparing(it -> it.id().value())
                    .reversed();

    private final Map<SeasonId, Season> stored = new ConcurrentHashMap<>();

    @Override
    public Optional<Season> byId(SeasonId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<Season> latestFirst(@Nullable Season after, int limit) {
        return stored.values().stream()
                .sorted(LATEST_FIRST)
                .filter(it -> after == null || LATEST_FIRST.compare(it, after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public long count() {
        return stored.size();
    }

    @Override
    public boolean add(Season season) {
        return stored.putIfAbsent(season.id(), season) == null;
    }

    @Override
    public boolean save(Season changed) {
        var present = stored.get(changed.id());
        return present != null
                && present.version() == changed.version() - 1
                && stored.replace(changed.id(), present, changed);
    }
}
