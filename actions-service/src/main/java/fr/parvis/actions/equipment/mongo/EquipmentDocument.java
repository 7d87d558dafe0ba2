package fr.parvis.actions.equipment.mongo;

import fr.parvis.actions.equipment.Equipment;
import fr.parvis.actions.equipment.EquipmentId;
import fr.parvis.actions.equipment.EquipmentKind;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A vehicle, a material or a room as stored. */
record EquipmentDocument(
        @BsonId String id,
        String name,
        EquipmentKind kind,
        @Nullable String note,
        boolean retired,
        long version) {

    static EquipmentDocument of(Equipment equipment) {
        return new EquipmentDocument(
                equipment.id().value(),
                equipment.name(),
                equipment.kind(),
                equipment.note(),
                equipment.retired(),
                equipment.version());
    }

    Equipment equipment() {
        return new Equipment(new EquipmentId(id), name, kind, note, retired, version);
    }
}
