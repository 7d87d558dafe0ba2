package fr.parvis.actions.occurrence;

import fr.parvis.actions.action.ActionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The occurrences of one tenant, and what was told of them, for fast tests of the rules. */
public final class InMemoryOccurrences implements Occurrences {

    private static final Comparator<OccurrenceMark> IN_TIME =
            Comparator.comparing(OccurrenceMark::startsAt).thenComparing(OccurrenceMark::id);

    private final Map<OccurrenceId, Occurrence> stored = new ConcurrentHashMap<>();
    public final List<OccurrenceFact> told = new ArrayList<>();

    @Override
    public Optional<Occurrence> byId(OccurrenceId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<Occurrence> page(
            OccurrenceSearch search, @Nullable OccurrenceMark after, int limit) {
        return found(search)
                .filter(it -> after == null || IN_TIME.compare(OccurrenceMark.of(it), after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public long count(OccurrenceSearch search) {
        return found(search).count();
    }

    @Override
    public void each(OccurrenceSearch search, Consumer<Occurrence> work) {
        found(search).forEach(work);
    }

    @Override
    public List<Occurrence> ofAction(ActionId action) {
        return found(OccurrenceSearch.of(action)).toList();
    }

    @Override
    public List<Occurrence> touching(Instant from, Instant to) {
        return found(OccurrenceSearch.ALL)
                .filter(it -> it.period().overlaps(from, to))
                .filter(
                        it ->
                                it.state() == OccurrenceState.SCHEDULED
                                        || it.state() == OccurrenceState.HELD)
                .toList();
    }

    @Override
    public boolean add(Occurrence occurrence, OccurrenceFact fact) {
        return stored.putIfAbsent(occurrence.id(), occurrence) == null && told.add(fact);
    }

    @Override
    public boolean save(Occurrence changed, OccurrenceFact fact) {
        var present = stored.get(changed.id());
        return present != null
                && present.version() == changed.version() - 1
                && stored.replace(changed.id(), present, changed)
                && told.add(fact);
    }

    @Override
    public boolean remove(Occurrence last, OccurrenceFact fact) {
        return stored.remove(last.id(), last) && told.add(fact);
    }

    private Stream<Occurrence> found(OccurrenceSearch search) {
        return stored.values().stream()
                .filter(it -> new Sought(search).holds(it))
                .sorted(Comparator.comparing(OccurrenceMark::of, IN_TIME));
    }

    private record Sought(OccurrenceSearch search) {

        boolean holds(Occurrence it) {
            var place = it.content().place();
            var season = it.content().seasonId();
            return (search.from() == null || !it.period().startsAt().isBefore(search.from()))
                    && (search.to() == null || it.period().startsAt().isBefore(search.to()))
                    && is(search.commune(), place == null ? null : place.insee())
                    && is(search.practice(), it.content().practice())
                    && is(search.state(), it.state())
                    && (search.member() == null || it.crew().staff().contains(search.member()))
                    && (search.equipment() == null
                            || it.crew().equipment().contains(search.equipment()))
                    && is(search.action(), it.actionId())
                    && is(search.season(), season == null ? null : season.value())
                    && is(search.tour(), it.crew().tourId())
                    && (search.seenBy() == null || it.isSeenBy(search.seenBy()));
        }

        private static boolean is(@Nullable Object sought, @Nullable Object value) {
            return sought == null || sought.equals(value);
        }
    }
}
