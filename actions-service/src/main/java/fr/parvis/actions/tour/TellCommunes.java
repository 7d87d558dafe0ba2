package fr.parvis.actions.tour;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.tour.ToldCommune.Change;
import java.util.List;
import java.util.stream.Stream;

/** Finds the communes that a change of a tour is told to: those of the stops that it touches. */
public final class TellCommunes {

    /** How many are booked on a date, or wait. */
    @FunctionalInterface
    public interface Expected {
        long at(String occurrenceId);
    }

    private final Occurrences occurrences;
    private final Expected expected;

    public TellCommunes(Occurrences occurrences, Expected expected) {
        this.occurrences = occurrences;
        this.expected = expected;
    }

    List<ToldCommune> told(Tour tour, TourDraft draft) {
        return tour.plan().stops().stream()
                .filter(it -> isTold(tour, it))
                .flatMap(it -> told(tour.plan(), it, draft))
                .toList();
    }

    private Stream<ToldCommune> told(TourPlan plan, Stop stop, TourDraft draft) {
        var kept = draft.stop(stop.id());
        if (kept.isEmpty()) {
            return Stream.of(told(stop, Change.CANCELLED));
        }
        boolean same = plan.date().equals(draft.date()) && kept.get().reads(stop);
        return same ? Stream.empty() : Stream.of(told(stop, Change.MOVED));
    }

    private ToldCommune told(Stop stop, Change change) {
        return new ToldCommune(stop.id(), stop.place().insee(), change, expected.at(stop.id()));
    }

    /** Not one that is off or held, nor one that left the tour. */
    private boolean isTold(Tour tour, Stop stop) {
        return occurrences
                .byId(new OccurrenceId(stop.id()))
                .filter(it -> it.state().isOn())
                .map(Occurrence::crew)
                .filter(it -> tour.id().value().equals(it.tourId()))
                .isPresent();
    }
}
