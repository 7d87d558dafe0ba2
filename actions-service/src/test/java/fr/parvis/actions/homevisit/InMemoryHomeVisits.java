package fr.parvis.actions.homevisit;

import fr.parvis.starter.core.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The visits of one tenant, and what was told of them, for fast tests of the rules. */
public final class InMemoryHomeVisits implements HomeVisits {
    private final Map<HomeVisitId, HomeVisit> stored = new ConcurrentHashMap<>();
    public final List<Fact> told = new ArrayList<>();

    @Override
    public Optional<HomeVisit> byId(HomeVisitId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<HomeVisit> latestFirst(Wanted wanted, @Nullable HomeVisitId after, int limit) {
        return found(wanted)
                .filter(it -> after == null || it.id().value().compareTo(after.value()) < 0)
                .limit(limit)
                .toList();
    }

    @Override
    public long count(Wanted wanted) {
        return found(wanted).count();
    }

    @Override
    public List<HomeVisit> ofOccurrence(String occurrenceId) {
        return found(new Wanted(null, occurrenceId)).toList();
    }

    @Override
    public boolean add(HomeVisit visit) {
        return stored.putIfAbsent(visit.id(), visit) == null;
    }

    @Override
    public boolean save(HomeVisit changed, List<? extends Fact> facts) {
        var present = stored.get(changed.id());
        boolean saved =
                present != null
                        && present.version() == changed.version() - 1
                        && stored.replace(changed.id(), present, changed);
        if (saved) {
            told.addAll(facts);
        }
        return saved;
    }

    private Stream<HomeVisit> found(Wanted wanted) {
        return stored.values().stream()
                .filter(it -> wanted.state() == null || it.state() == wanted.state())
                .filter(
                        it ->
                                wanted.occurrenceId() == null
                                        || it.date().occurrenceId().equals(wanted.occurrenceId()))
                .sorted(Comparator.comparing((HomeVisit it) -> it.id().value()).reversed());
    }
}
