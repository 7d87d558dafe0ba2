package fr.parvis.actions.tour;

import fr.parvis.actions.practice.Place;
import fr.parvis.actions.travel.PlannedStop;
import fr.parvis.actions.travel.TourTiming;
import fr.parvis.actions.travel.TravelHere;
import fr.parvis.starter.reference.Communes;
import fr.parvis.starter.tenancy.TenantDirectory;

/** Says how long the way between the stops of a tour is, and whether there is time for it. */
public final class TimeTour {

    private final TravelHere travel;
    private final TenantDirectory directory;

    public TimeTour(TravelHere travel, TenantDirectory directory) {
        this.travel = travel;
        this.directory = directory;
    }

    public TourTiming of(TourPlan plan) {
        var stops = plan.stops().stream().map(it -> planned(it, plan)).toList();
        return TourTiming.of(stops, travel.now());
    }

    private PlannedStop planned(Stop stop, TourPlan plan) {
        var period = stop.period(plan.date(), directory.current().zone());
        return new PlannedStop(
                stop.place().insee(),
                name(stop.place()),
                period.startsAt(),
                period.endsAt(),
                stop.typedMinutes());
    }

    static String name(Place place) {
        String commune =
                Communes.official()
                        .byCode(place.insee())
                        .map(it -> it.name())
                        .orElse(place.insee());
        return place.label() == null ? commune : commune + " (" + place.label() + ")";
    }
}
