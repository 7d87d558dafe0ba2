package fr.parvis.actions.equipment.web;

import fr.parvis.actions.equipment.Equipment;
import fr.parvis.actions.equipment.EquipmentKind;
import org.jspecify.annotations.Nullable;

/** A vehicle, a material or a room as the team sees it. */
record EquipmentResponse(
        String id,
        String name,
        EquipmentKind kind,
        @Nullable String note,
        boolean retired,
        long version) {

    static EquipmentResponse of(Equipment equipment) {
        return new EquipmentResponse(
                equipment.id().value(),
                equipment.name(),
                equipment.kind(),
                equipment.note(),
                equipment.retired(),
                equipment.version());
    }
}
