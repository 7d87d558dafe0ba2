package fr.parvis.actions.homevisit;

import fr.parvis.starter.core.Fact;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Changes a visit as it is now, and again where somebody else did in the meantime. */
final class EditVisit {
    private static final int ATTEMPTS = 5;
    private final HomeVisits visits;

    EditVisit(HomeVisits visits) {
        this.visits = visits;
    }

    HomeVisit edit(HomeVisitId id, UnaryOperator<HomeVisit> change) {
        return edit(id, change, changed -> List.of());
    }

    /**
     * @param change what it becomes; itself where there is nothing to change
     * @param told what others are told of that
     */
    HomeVisit edit(
            HomeVisitId id, UnaryOperator<HomeVisit> change, Function<HomeVisit, List<Fact>> told) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var present = visits.byId(id).orElseThrow(HomeVisitNotFound::new);
            var changed = change.apply(present);
            if (changed == present || visits.save(changed, told.apply(changed))) {
                return changed;
            }
        }
        throw new HomeVisitStale();
    }
}
