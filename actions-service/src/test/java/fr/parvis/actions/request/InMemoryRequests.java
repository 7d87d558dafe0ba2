package fr.parvis.actions.request;

import fr.parvis.starter.core.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The requests of one tenant, and what was told of them, for fast tests of the rules. */
public final class InMemoryRequests implements Requests {

    private static final Comparator<Request> LATEST_FIRST =
            Comparator.comparing(Request::receivedAt)
                    .thenComparing(it -> it.id().value())
                    .reversed();

    private final Map<RequestId, Request> stored = new ConcurrentHashMap<>();
    public final List<Fact> told = new ArrayList<>();

    @Override
    public Optional<Request> byId(RequestId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<Request> latestFirst(
            @Nullable RequestState state, @Nullable Request after, int limit) {
        return in(state)
                .sorted(LATEST_FIRST)
                .filter(it -> after == null || LATEST_FIRST.compare(it, after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public long count(@Nullable RequestState state) {
        return in(state).count();
    }

    @Override
    public boolean add(Request request, List<Fact> facts) {
        return stored.putIfAbsent(request.id(), request) == null && told.addAll(facts);
    }

    @Override
    public boolean save(Request changed, List<Fact> facts) {
        var present = stored.get(changed.id());
        return present != null
                && present.version() == changed.version() - 1
                && stored.replace(changed.id(), present, changed)
                && told.addAll(facts);
    }

    private Stream<Request> in(@Nullable RequestState state) {
        return stored.values().stream().filter(it -> state == null || it.state() == state);
    }
}
