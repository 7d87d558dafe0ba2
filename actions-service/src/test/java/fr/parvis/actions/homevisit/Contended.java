package fr.parvis.actions.homevisit;

import fr.parvis.starter.core.Fact;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Visits of which somebody else is quicker, now and then, to change one. */
final class Contended implements HomeVisits {
    private final HomeVisits visits;
    private final Runnable somebodyElse;
    private final AtomicInteger times;

    private Contended(HomeVisits visits, Runnable somebodyElse, int times) {
        this.visits = visits;
        this.somebodyElse = somebodyElse;
        this.times = new AtomicInteger(times);
    }

    static HomeVisits twice(HomeVisits visits, Runnable somebodyElse) {
        return new Contended(visits, somebodyElse, 2);
    }

    static HomeVisits always(HomeVisits visits, Runnable somebodyElse) {
        return new Contended(visits, somebodyElse, Integer.MAX_VALUE);
    }

    @Override
    public Optional<HomeVisit> byId(HomeVisitId id) {
        return visits.byId(id);
    }

    @Override
    public List<HomeVisit> latestFirst(Wanted wanted, @Nullable HomeVisitId after, int limit) {
        return visits.latestFirst(wanted, after, limit);
    }

    @Override
    public long count(Wanted wanted) {
        return visits.count(wanted);
    }

    @Override
    public List<HomeVisit> ofOccurrence(String occurrenceId) {
        return visits.ofOccurrence(occurrenceId);
    }

    @Override
    public boolean add(HomeVisit visit) {
        return visits.add(visit);
    }

    @Override
    public boolean save(HomeVisit changed, List<? extends Fact> facts) {
        if (times.getAndDecrement() > 0) {
            somebodyElse.run();
        }
        return visits.save(changed, facts);
    }
}
