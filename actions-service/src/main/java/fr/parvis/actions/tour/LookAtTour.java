package fr.parvis.actions.tour;

import fr.parvis.actions.equipment.EquipmentId;
import fr.parvis.actions.equipment.Equipments;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.team.Member;
import fr.parvis.actions.team.MemberId;
import fr.parvis.actions.team.Members;
import fr.parvis.actions.travel.Leg;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A tour with what its occurrences say now, and the way between its stops. */
public final class LookAtTour {

    /**
     * @param leg the way from the stop before; null of the first
     * @param occurrence null until the stops follow the tour
     */
    public record SeenStop(Stop stop, @Nullable Leg leg, @Nullable Occurrence occurrence) {

        public String place() {
            return TimeTour.name(stop.place());
        }
    }

    /**
     * @param vehicle its name
     * @param driver null while nobody took it
     */
    public record Seen(
            Tour tour,
            String vehicle,
            @Nullable Member driver,
            List<Member> companions,
            List<SeenStop> stops) {}

    private final Occurrences occurrences;
    private final Members members;
    private final Equipments equipments;
    private final TimeTour time;

    public LookAtTour(
            Occurrences occurrences, Members members, Equipments equipments, TimeTour time) {
        this.occurrences = occurrences;
        this.members = members;
        this.equipments = equipments;
        this.time = time;
    }

    public boolean knows(String occurrenceId) {
        return occurrences.byId(new OccurrenceId(occurrenceId)).isPresent();
    }

    public Seen at(Tour tour) {
        var plan = tour.plan();
        var vehicle = equipments.byId(new EquipmentId(plan.vehicle()));
        var driver =
                Optional.ofNullable(plan.driver()).flatMap(it -> members.byId(new MemberId(it)));
        return new Seen(
                tour,
                vehicle.map(it -> it.name()).orElse("Un véhicule"),
                driver.orElse(null),
                members.byIds(plan.companions().stream().map(MemberId::new).toList()),
                stops(plan));
    }

    private List<SeenStop> stops(TourPlan plan) {
        var legs = time.of(plan).legs();
        return IntStream.range(0, plan.stops().size())
                .mapToObj(at -> stop(plan.stops().get(at), at == 0 ? null : legs.get(at - 1)))
                .toList();
    }

    private SeenStop stop(Stop stop, @Nullable Leg leg) {
        return new SeenStop(stop, leg, occurrences.byId(new OccurrenceId(stop.id())).orElse(null));
    }
}
