package fr.parvis.actions.news;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The news of one tenant, for fast tests of the rules. */
public final class InMemoryNewsItems implements NewsItems {

    private final Map<NewsId, NewsItem> stored = new ConcurrentHashMap<>();

    @Override
    public Optional<NewsItem> byId(NewsId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<NewsItem> latestFirst(@Nullable NewsId after, int limit) {
        return stored.values().stream()
                .sorted(Comparator.comparing((NewsItem it) -> it.id().value()).reversed())
                .filter(it -> after == null || it.id().value().compareTo(after.value()) < 0)
                .limit(limit)
                .toList();
    }

    @Override
    public long count() {
        return stored.size();
    }

    @Override
    public boolean add(NewsItem item) {
        return stored.putIfAbsent(item.id(), item) == null;
    }

    @Override
    public boolean save(NewsItem changed) {
        var present = stored.get(changed.id());
        return present != null
                && present.version() == changed.version() - 1
                && stored.replace(changed.id(), present, changed);
    }

    @Override
    public boolean remove(NewsItem last) {
        return stored.remove(last.id(), last);
    }
}
