package fr.parvis.actions.newsfeed;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The feeds of one tenant, for fast tests of the rules. */
public final class InMemoryNewsFeeds implements NewsFeeds {

    private final Map<String, NewsFeed> stored = new ConcurrentHashMap<>();

    @Override
    public Optional<NewsFeed> byId(String id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<NewsFeed> all() {
        return stored.values().stream().sorted(Comparator.comparing(NewsFeed::id)).toList();
    }

    @Override
    public boolean add(NewsFeed feed) {
        return stored.putIfAbsent(feed.id(), feed) == null;
    }

    @Override
    public boolean save(NewsFeed changed) {
        var present = stored.get(changed.id());
        return present != null
                && present.version() == changed.version() - 1
                && stored.replace(changed.id(), present, changed);
    }

    @Override
    public boolean remove(String id) {
        return stored.remove(id) != null;
    }
}
