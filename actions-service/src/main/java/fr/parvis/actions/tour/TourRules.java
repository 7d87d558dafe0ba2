package fr.parvis.actions.tour;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.ActionState;
import fr.parvis.actions.action.Actions;
import fr.parvis.actions.equipment.EquipmentId;
import fr.parvis.actions.equipment.EquipmentKind;
import fr.parvis.actions.equipment.Equipments;
import fr.parvis.actions.team.MemberId;
import fr.parvis.actions.team.Members;
import fr.parvis.actions.travel.Leg;
import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.reference.Communes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What must hold of a vehicle's day; each flaw names its stop. */
public final class TourRules {

    private final TimeTour time;
    private final Equipments equipments;
    private final Members members;
    private final Actions actions;

    public TourRules(TimeTour time, Equipments equipments, Members members, Actions actions) {
        this.time = time;
        this.equipments = equipments;
        this.members = members;
        this.actions = actions;
    }

    void check(TourPlan plan) {
        var flaws = new ArrayList<Flaw>();
        vehicle(plan).forEach(flaws::add);
        people(plan).forEach(flaws::add);
        IntStream.range(0, plan.stops().size())
                .forEach(at -> stop(plan.stops().get(at), at).forEach(flaws::add));
        if (flaws.isEmpty()) {
            legs(plan).forEach(flaws::add);
        }
        if (!flaws.isEmpty()) {
            throw new TourUnfit(flaws);
        }
    }

    private Stream<Flaw> vehicle(TourPlan plan) {
        boolean there =
                equipments
                        .byId(new EquipmentId(plan.vehicle()))
                        .filter(it -> it.kind() == EquipmentKind.VEHICLE && !it.retired())
                        .isPresent();
        return there
                ? Stream.of()
                : Stream.of(
                        new Flaw(
                                "/vehicleId",
                                "unknown-vehicle",
                                "Ce véhicule n’existe pas, ou n’est plus prêté."));
    }

    private Stream<Flaw> people(TourPlan plan) {
        var wanted = plan.crew(new TourId("")).staff();
        var there = members.byIds(wanted.stream().map(MemberId::new).toList());
        return there.stream().filter(it -> !it.left()).count() == wanted.size()
                ? Stream.of()
                : Stream.of(
                        new Flaw(
                                "/driverId",
                                "unknown-member",
                                "Cette personne n’est pas dans l’équipe."));
    }

    private Stream<Flaw> stop(Stop stop, int at) {
        String pointer = "/stops/" + at;
        if (!isDatable(stop)) {
            return Stream.of(
                    new Flaw(
                            pointer + "/actionId",
                            "unknown-action",
                            "Cette action n’existe pas, ou elle est annulée."));
        }
        if (Communes.official().byCode(stop.place().insee()).isEmpty()) {
            return Stream.of(
                    new Flaw(
                            pointer + "/place/insee",
                            "unknown-commune",
                            "Cette commune n’existe pas."));
        }
        return stop.leavesAt().isAfter(stop.arrivesAt())
                ? Stream.of()
                : Stream.of(
                        new Flaw(
                                pointer + "/leavesAt",
                                "before-start",
                                "Le départ vient après l’arrivée."));
    }

    private boolean isDatable(Stop stop) {
        return actions.byId(new ActionId(stop.actionId()))
                .filter(it -> it.state() != ActionState.CANCELLED)
                .isPresent();
    }

    private List<Flaw> legs(TourPlan plan) {
        List<Leg> legs = time.of(plan).legs();
        return IntStream.range(0, legs.size())
                .filter(at -> !legs.get(at).isPossible())
                .mapToObj(at -> leg(legs.get(at), at + 1))
                .toList();
    }

    private static Flaw leg(Leg leg, int at) {
        return new Flaw("/stops/" + at + "/arrivesAt", "leg-impossible", leg.words());
    }
}
