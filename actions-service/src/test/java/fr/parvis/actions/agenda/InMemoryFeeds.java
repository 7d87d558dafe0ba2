package fr.parvis.actions.agenda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** The private calendars of one tenant, for fast tests of the rules. */
final class InMemoryFeeds implements Feeds {

    private final Map<String, Feed> stored = new ConcurrentSkipListMap<>();

    @Override
    public Optional<Feed> byId(FeedId id) {
        return Optional.ofNullable(stored.get(id.value()));
    }

    @Override
    public List<Feed> inOrder(@Nullable FeedId after, int limit) {
        return stored.values().stream()
                .filter(it -> after == null || it.id().value().compareTo(after.value()) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public long count() {
        return stored.size();
    }

    @Override
    public boolean add(Feed feed) {
        return stored.putIfAbsent(feed.id().value(), feed) == null;
    }

    @Override
    public boolean remove(FeedId id) {
        return stored.remove(id.value()) != null;
    }
}
