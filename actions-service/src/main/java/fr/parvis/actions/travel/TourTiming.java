package fr.parvis.actions.travel;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Whether the stops of a tour can be reached one after the other. */
public record TourTiming(List<Leg> legs, List<PlannedStop> stopsThatEndBeforeTheyBegin) {

    public static TourTiming of(List<PlannedStop> stops, Travel travel) {
        List<Leg> legs =
                IntStream.range(1, stops.size())
                        .mapToObj(at -> leg(stops.get(at - 1), stops.get(at), travel))
                        .toList();
        List<PlannedStop> backwards =
                stops.stream().filter(it -> it.leavesAt().isBefore(it.arrivesAt())).toList();
        return new TourTiming(legs, backwards);
    }

    public List<Leg> impossible() {
        return legs.stream().filter(leg -> !leg.isPossible()).toList();
    }

    public boolean isFeasible() {
        return stopsThatEndBeforeTheyBegin.isEmpty() && impossible().isEmpty();
    }

    private static Leg leg(PlannedStop from, PlannedStop to, Travel travel) {
        if (to.typedMinutes() != null) {
            return new Leg(from, to, to.typedMinutes());
        }
        OptionalInt estimated = travel.minutes(from.insee(), to.insee());
        return new Leg(from, to, estimated.isPresent() ? estimated.getAsInt() : null);
    }
}
