package fr.parvis.actions.workbook;

import fr.parvis.actions.equipment.Equipment;
import fr.parvis.actions.equipment.EquipmentKind;
import fr.parvis.actions.equipment.Equipments;
import fr.parvis.actions.equipment.RegisterEquipment;
import fr.parvis.actions.team.Members;

/** Recognises the people and things of the tenant that cells name. */
public final class RecogniseCrew {

    /** More than any tenant has of either. */
    private static final int ALL = 1_000;

    private final Members members;
    private final Equipments equipments;
    private final RegisterEquipment register;

    public RecogniseCrew(Members members, Equipments equipments, RegisterEquipment register) {
        this.members = members;
        this.equipments = equipments;
        this.register = register;
    }

    /** Those who are there now. */
    RowCrew now(String tenant) {
        var team = new CalledBy();
        members.inOrder(null, ALL).forEach(it -> team.add(it.id().value(), it.profile().name()));
        var things = new CalledBy();
        var vehicles = new CalledBy();
        for (Equipment each : equipments.inOrder(null, ALL)) {
            things.add(each.id().value(), each.name());
            if (each.kind() == EquipmentKind.VEHICLE) {
                vehicles.add(each.id().value(), each.name());
            }
        }
        return new RowCrew(tenant, team, things, vehicles, register);
    }
}
