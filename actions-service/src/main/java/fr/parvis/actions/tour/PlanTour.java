package fr.parvis.actions.tour;

import fr.parvis.actions.clash.ClaimOccurrence;
import fr.parvis.starter.core.Flaw;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plans a vehicle's day in one command. Everything that its stops take is claimed before the tour
 * is stored, and the stops are made to say the same right after, by themselves after a stop.
 */
public final class PlanTour {

    private final Tours tours;
    private final TourRules rules;
    private final AlignStops align;
    private final ClaimOccurrence claim;

    public PlanTour(Tours tours, TourRules rules, AlignStops align, ClaimOccurrence claim) {
        this.tours = tours;
        this.rules = rules;
        this.align = align;
        this.claim = claim;
    }

    /** Said again under the same id, nothing happens twice. */
    public Tour plan(TourId id, TourPlan plan) {
        rules.check(plan);
        var tour = Tour.plan(id, plan);
        claim(tour);
        var stored = tours.add(tour) ? tour : tours.byId(id).orElseThrow(TourNotFound::new);
        align.align(stored);
        return stored;
    }

    public Tour change(TourId id, long seen, TourPlan plan) {
        rules.check(plan);
        return save(finished(id, seen).change(plan));
    }

    public Tour cancel(TourId id, long seen, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new TourUnfit(
                    List.of(
                            new Flaw(
                                    "/reason",
                                    "required",
                                    "Dites pourquoi la tournée est annulée.")));
        }
        return save(finished(id, seen).cancel(reason.strip()));
    }

    /** Goes on where a stop of the service left it; nothing where it has changed since. */
    public void finish(TourId id, long version) {
        tours.byId(id).filter(it -> it.version() == version).ifPresent(align::align);
    }

    private Tour save(Tour changed) {
        claim(changed);
        if (!tours.save(changed)) {
            throw new TourStale();
        }
        align.align(changed);
        return changed;
    }

    private void claim(Tour tour) {
        claim.claim(align.steps(tour).stream().map(AlignStops.Step::after).toList());
    }

    /** What comes next says only what differs from it, so that nothing of it may be left undone. */
    private Tour finished(TourId id, long seen) {
        var present = present(id, seen);
        align.align(present);
        return present;
    }

    private Tour present(TourId id, long seen) {
        var present = tours.byId(id).orElseThrow(TourNotFound::new);
        if (present.version() != seen) {
            throw new TourStale();
        }
        return present;
    }
}
