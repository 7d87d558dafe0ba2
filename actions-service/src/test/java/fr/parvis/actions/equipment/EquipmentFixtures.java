package fr.parvis.actions.equipment;

import java.util.UUID;

/** Things to lend to test with. */
public final class EquipmentFixtures {

    private EquipmentFixtures() {}

    public static Equipment aThing(String name, EquipmentKind kind) {
        return Equipment.register(newId(), name, kind, null);
    }

    public static EquipmentId newId() {
        return new EquipmentId(UUID.randomUUID().toString());
    }
}
