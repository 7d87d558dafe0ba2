package fr.parvis.actions.equipment;

import org.jspecify.annotations.Nullable;

/**
 * A vehicle, a material or a room, of which there is one: two tablets are two of these.
 *
 * @param note where it stands, who has the key
 * @param retired whether it is not lent any more
 */
public record Equipment(
        EquipmentId id,
        String name,
        EquipmentKind kind,
        @Nullable String note,
        boolean retired,
        long version) {

    public static Equipment register(
            EquipmentId id, String name, EquipmentKind kind, @Nullable String note) {
        return new Equipment(id, name, kind, note, false, 1);
    }

    public Equipment change(String changedName, EquipmentKind changedKind, @Nullable String said) {
        return new Equipment(id, changedName, changedKind, said, retired, version + 1);
    }

    public EquipmentChanged told() {
        return new EquipmentChanged(id.value(), retired, version);
    }

    public Equipment retire() {
        return new Equipment(id, name, kind, note, true, version + 1);
    }
}
