package fr.parvis.actions.equipment;

import org.jspecify.annotations.Nullable;

/** Registers what can be lent, under an id that is its own; said again, nothing happens twice. */
public final class RegisterEquipment {

    private final Equipments equipments;

    public RegisterEquipment(Equipments equipments) {
        this.equipments = equipments;
    }

    public Equipment register(
            EquipmentId id, String name, EquipmentKind kind, @Nullable String note) {
        var equipment = Equipment.register(id, name, kind, note);
        return equipments.add(equipment)
                ? equipment
                : equipments.byId(id).orElseThrow(EquipmentNotFound::new);
    }
}
