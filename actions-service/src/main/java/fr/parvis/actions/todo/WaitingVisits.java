package fr.parvis.actions.todo;

import fr.parvis.actions.homevisit.HomeVisit;
import fr.parvis.actions.homevisit.HomeVisits;
import fr.parvis.actions.homevisit.HomeVisits.Wanted;
import fr.parvis.actions.homevisit.VisitState;
import java.util.stream.Stream;

/** Home visits that somebody must look after. */
public final class WaitingVisits {

    private static final int MOST = 200;

    private final HomeVisits visits;

    public WaitingVisits(HomeVisits visits) {
        this.visits = visits;
    }

    long toApprove() {
        return visits.count(new Wanted(VisitState.REQUESTED, null));
    }

    /** Of which nobody said how they ended, and nobody looks after it. */
    long overdue() {
        return Stream.of(VisitState.APPROVED, VisitState.IN_PROGRESS)
                .flatMap(state -> visits.latestFirst(new Wanted(state, null), null, MOST).stream())
                .filter(WaitingVisits::isAlarming)
                .count();
    }

    private static boolean isAlarming(HomeVisit visit) {
        var alarm = visit.alarm();
        return alarm != null && alarm.acknowledgement() == null;
    }
}
