package fr.parvis.actions.tour;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tours of one tenant, for fast tests of the rules. */
public final class InMemoryTours implements Tours {

    private static final Comparator<Tour> BY_DATE =
            Comparator.comparing((Tour it) -> it.plan().date())
                    .thenComparing(it -> it.id().value());

    private final Map<TourId, Tour> stored = new ConcurrentHashMap<>();

    @Override
    public Optional<Tour> byId(TourId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<Tour> between(LocalDate first, LocalDate last, @Nullable Tour after, int limit) {
        return within(first, last)
                .filter(it -> after == null || BY_DATE.compare(it, after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public long count(LocalDate first, LocalDate last) {
        return within(first, last).count();
    }

    @Override
    public boolean add(Tour tour) {
        return stored.putIfAbsent(tour.id(), tour) == null;
    }

    @Override
    public boolean save(Tour changed) {
        Tour present = stored.get(changed.id());
        return present != null
                && present.version() == changed.version() - 1
                && stored.replace(changed.id(), present, changed);
    }

    private Stream<Tour> within(LocalDate first, LocalDate last) {
        return stored.values().stream()
                .filter(it -> !it.plan().date().isBefore(first))
                .filter(it -> !it.plan().date().isAfter(last))
                .sorted(BY_DATE);
    }
}
