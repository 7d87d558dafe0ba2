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
import fr.parvis.actions.practice.Place;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the occurrences of a tour say what it says: only those that differ are touched, and only
 * their communes are told. Done again, nothing changes.
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

    private static final String DROPPED = "L’arrêt ne fait plus partie de la tournée.";

    private final Actions actions;
    private final Occurrences occurrences;
    private final TenantDirectory directory;

    public AlignStops(Actions actions, Occurrences occurrences, TenantDirectory directory) {
        this.actions = actions;
        this.occurrences = occurrences;
        this.directory = directory;
    }

    void align(Tour tour) {
        steps(tour).forEach(this::store);
    }

    /** What is to be done, in the order of the stops. */
    List<Step> steps(Tour tour) {
        var gone = tour.dropped().stream().flatMap(id -> calledOff(id, DROPPED));
        var reason = tour.reason();
        var stops =
                reason == null
                        ? tour.plan().stops().stream().flatMap(it -> step(tour, it))
                        : tour.plan().stops().stream().flatMap(it -> calledOff(it.id(), reason));
        return Stream.concat(gone, stops).filter(Step::changes).toList();
    }

    private void store(Step step) {
        var after = step.after();
        boolean stored =
                step.before()
                        .map(before -> occurrences.save(after, after.since(before)))
                        .orElseGet(() -> occurrences.add(after, after.told()));
        if (!stored) {
            throw new OccurrenceStale();
        }
    }

    private Stream<Step> calledOff(String id, String reason) {
        return occurrences.byId(new OccurrenceId(id)).stream()
                .filter(it -> it.state().isOn() || it.state() == OccurrenceState.POSTPONED)
                .map(it -> new Step(Optional.of(it), it.cancel(reason)));
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
        return Occurrence.schedule(
                new OccurrenceId(stop.id()),
                action,
                at(Content.of(action.plan()), stop.place()),
                stop.period(tour.plan().date(), directory.current().zone()),
                tour.plan().crew(tour.id()));
    }

    /** One that is off, or held already, stays so. */
    private Occurrence as(Occurrence present, Tour tour, Stop stop) {
        var period = stop.period(tour.plan().date(), directory.current().zone());
        var content = at(present.content(), stop.place());
        var crew = tour.plan().crew(tour.id());
        return present.state().isOn() ? present.become(content, period, crew) : present;
    }

    private static Content at(Content content, Place place) {
        return new Content(
                content.practice(),
                content.title(),
                content.description(),
                content.seasonId(),
                content.houseId(),
                place,
                content.themes(),
                content.partners(),
                content.admission());
    }
}
