package fr.parvis.actions.newsfeed;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What feeds told one tenant, for fast tests of the rules. */
public final class InMemoryHeardNews implements HeardNews {

    private static final Comparator<Heard> LATEST =
            Comparator.comparing(Heard::heardAt).thenComparing(Heard::id).reversed();

    private final Map<String, Heard> stored = new ConcurrentHashMap<>();

    @Override
    public Optional<Heard> byId(String id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<Heard> latestFirst(@Nullable Heard after, int limit) {
        return stored.values().stream()
                .filter(it -> it.state() == Heard.State.NEW)
                .filter(it -> after == null || LATEST.compare(it, after) > 0)
                .sorted(LATEST)
                .limit(limit)
                .toList();
    }

    @Override
    public int addAbsent(List<Heard> heard) {
        return (int) heard.stream().filter(it -> stored.putIfAbsent(it.id(), it) == null).count();
    }

    @Override
    public boolean save(Heard changed) {
        var present = stored.get(changed.id());
        return present != null
                && present.version() == changed.version() - 1
                && stored.replace(changed.id(), present, changed);
    }
}
