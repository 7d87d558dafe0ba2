package fr.parvis.actions.homevisit;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.Occurrences;
import java.util.List;

/** Asks for a visit, and changes what was asked until somebody rules. */
public final class RequestVisit {
    private final HomeVisits visits;
    private final Occurrences occurrences;
    private final CheckVisit check;
    private final EditVisit edit;

    public RequestVisit(HomeVisits visits, Occurrences occurrences, CheckVisit check) {
        this.visits = visits;
        this.occurrences = occurrences;
        this.check = check;
        this.edit = new EditVisit(visits);
    }

    /** Under an id that is its own; said again, nothing happens twice. */
    public HomeVisit request(HomeVisitId id, OccurrenceId on, VisitPlan plan, Colleague by) {
        var known = visits.byId(id);
        return known.orElseGet(() -> requested(id, on, plan, by));
    }

    /**
     * @param seen the version it was decided on: somebody else's change is not overwritten
     */
    public HomeVisit change(HomeVisitId id, long seen, VisitPlan plan) {
        return edit.edit(
                id,
                visit -> {
                    if (visit.version() != seen) {
                        throw new HomeVisitStale();
                    }
                    return visit.change(check.checked(date(visit), plan));
                });
    }

    public HomeVisit pack(HomeVisitId id, List<KitItem> kit) {
        return edit.edit(id, visit -> visit.pack(kit));
    }

    private HomeVisit requested(HomeVisitId id, OccurrenceId on, VisitPlan plan, Colleague by) {
        var date = occurrences.byId(on).orElse(null);
        var checked = check.checked(date, plan);
        var open = visits.ofOccurrence(on.value()).stream();
        if (date == null || open.anyMatch(it -> it.state() != VisitState.REFUSED)) {
            throw VisitRefused.known();
        }
        var visit = HomeVisit.request(id, VisitDate.of(date), checked, by);
        return visits.add(visit) ? visit : visits.byId(id).orElseThrow(HomeVisitNotFound::new);
    }

    private Occurrence date(HomeVisit visit) {
        return occurrences
                .byId(new OccurrenceId(visit.date().occurrenceId()))
                .orElseThrow(HomeVisitNotFound::new);
    }
}
