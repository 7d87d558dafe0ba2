package fr.parvis.actions.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The actions of one tenant, and what was told of them, for fast tests of the rules. */
public final class InMemoryActions implements Actions {

    private final Map<ActionId, Action> stored = new ConcurrentHashMap<>();
    public final List<ActionFact> told = new ArrayList<>();

    @Override
    public Optional<Action> byId(ActionId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<Action> latestFirst(ActionSearch search, @Nullable ActionId after, int limit) {
        return stored.values().stream()
                .filter(it -> fits(it, search))
                .sorted(Comparator.comparing((Action it) -> it.id().value()).reversed())
                .filter(it -> after == null || it.id().value().compareTo(after.value()) < 0)
                .limit(limit)
                .toList();
    }

    @Override
    public long count(ActionSearch search) {
        return stored.values().stream().filter(it -> fits(it, search)).count();
    }

    @Override
    public boolean add(Action action, ActionFact fact) {
        return stored.putIfAbsent(action.id(), action) == null && told.add(fact);
    }

    @Override
    public boolean save(Action changed, ActionFact fact) {
        var present = stored.get(changed.id());
        return present != null
                && present.version() == changed.version() - 1
                && stored.replace(changed.id(), present, changed)
                && told.add(fact);
    }

    @Override
    public boolean remove(Action last, ActionFact fact) {
        return stored.remove(last.id(), last) && told.add(fact);
    }

    private static boolean fits(Action action, ActionSearch search) {
        var season = action.plan().seasonId();
        return search.finds(action.plan())
                && (search.state() == null || action.state() == search.state())
                && (search.practice() == null || action.plan().practice() == search.practice())
                && (search.season() == null
                        || (season != null && season.value().equals(search.season())))
                && (search.seenBy() == null || action.isSeenBy(search.seenBy()));
    }
}
