package fr.parvis.actions.tour;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.Actions;
import fr.parvis.actions.occurrence.Content;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.OccurrenceStale;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the occurrences of a tour say what it says otherwise than before: what one of them says
 * alone stays, and only the communes of those that differ are told. Done again, nothing changes.
 */
public final class AlignStops {

    /**
     * What becomes of one occurrence.
     *
     * @param before empty where there is none yet
     */
    record Step(Optional<Occurrence> before, Occurrence after) {

        boolean changes() {
            return before.isEmpty() || !before.get().equals(after);
        }
    }

    private static final int MOST = 5;
    private static final String DROPPED = "L’arrêt ne fait plus partie de la tournée.";

    private final Actions actions;
    private final Occurrences occurrences;
    private final TenantDirectory directory;

    public AlignStops(Actions actions, Occurrences occurrences, TenantDirectory directory) {
        this.actions = actions;
        this.occurrences = occurrences;
        this.directory = directory;
    }

    /**
     * The request that stored the tour and what hears of it afterwards may be at it at the same
     * moment: what the other has done is looked at again, and is no step any more.
     */
    void align(Tour tour) {
        for (int attempt = 0; attempt < MOST; attempt++) {
            if (steps(tour).stream().allMatch(this::isStored)) {
                return;
            }
        }
        throw new OccurrenceStale();
    }

    /** What is to be done, in the order of the stops. */
    List<Step> steps(Tour tour) {
        var gone = tour.dropped().flatMap(id -> calledOff(tour, id, DROPPED));
        var reason = tour.reason();
        var stops =
                reason == null
                        ? tour.plan().stops().stream().flatMap(it -> step(tour, it))
                        : tour.plan().stops().stream()
                                .flatMap(it -> calledOff(tour, it.id(), reason));
        return Stream.concat(gone, stops).filter(Step::changes).toList();
    }

    private boolean isStored(Step step) {
        var after = step.after();
        return step.before()
                .map(before -> occurrences.save(after, after.since(before)))
                .orElseGet(() -> occurrences.add(after, after.told()));
    }

    private Stream<Step> calledOff(Tour tour, String id, String reason) {
        return occurrences.byId(new OccurrenceId(id)).stream()
                .filter(it -> isLed(it, tour) && isNew(it, tour))
                .filter(it -> it.state().isOn() || it.state() == OccurrenceState.POSTPONED)
                .map(it -> new Step(Optional.of(it), heed(it, tour, to -> to.cancel(reason))));
    }

    /** None for one whose action was deleted meanwhile. */
    private Stream<Step> step(Tour tour, Stop stop) {
        var present = occurrences.byId(new OccurrenceId(stop.id()));
        return present
                .map(it -> as(it, tour, stop))
                .or(
                        () ->
                                actions.byId(new ActionId(stop.actionId()))
                                        .map(it -> first(it, tour, stop)))
                .map(it -> new Step(present, it))
                .stream();
    }

    private Occurrence first(Action action, Tour tour, Stop stop) {
        var said = said(tour, tour.plan(), stop);
        var content = Said.at(Content.of(action.plan()), said.place());
        var id = new OccurrenceId(stop.id());
        return Occurrence.schedule(id, action, content, said.period(), said.crew())
                .reached(tour.asCommand());
    }

    /** One that is off, held already, or taken out of the tour alone, stays so. */
    private Occurrence as(Occurrence present, Tour tour, Stop stop) {
        var now = said(tour, tour.plan(), stop);
        var before = before(tour, stop);
        boolean differs =
                before == null
                        ? !now.isSaidBy(present)
                        : isLed(present, tour) && !before.equals(now);
        return differs && present.state().isOn() && isNew(present, tour)
                ? heed(present, tour, it -> now.of(it, before))
                : present;
    }

    private @Nullable Said before(Tour tour, Stop stop) {
        var plan = tour.before();
        return plan == null
                ? null
                : plan.stop(stop.id()).map(it -> said(tour, plan, it)).orElse(null);
    }

    private Said said(Tour tour, TourPlan plan, Stop stop) {
        return Said.of(stop, plan, tour.id(), directory.current().zone());
    }

    private static boolean isLed(Occurrence present, Tour tour) {
        return tour.id().value().equals(present.crew().tourId());
    }

    /** Whether what this version says has not been done to it yet. */
    private static boolean isNew(Occurrence present, Tour tour) {
        return !present.commands().contains(tour.asCommand());
    }

    /** Marked, so that what is changed of it alone from now on is not taken back. */
    private static Occurrence heed(Occurrence to, Tour tour, UnaryOperator<Occurrence> done) {
        return to.heed(tour.asCommand(), done);
    }
}
