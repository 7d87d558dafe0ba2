package fr.parvis.actions.equipment;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes what is known of a thing, or ends its lending, if nobody else did in the meantime. */
public final class ChangeEquipment {

    private final Equipments equipments;

    public ChangeEquipment(Equipments equipments) {
        this.equipments = equipments;
    }

    public Equipment change(
            EquipmentId id, long seen, String name, EquipmentKind kind, @Nullable String note) {
        return change(id, seen, it -> it.change(name, kind, note));
    }

    public Equipment retire(EquipmentId id, long seen) {
        return change(id, seen, Equipment::retire);
    }

    private Equipment change(EquipmentId id, long seen, UnaryOperator<Equipment> change) {
        Equipment present =
                equipments.byId(id).filter(it -> !it.retired()).orElseThrow(EquipmentNotFound::new);
        Equipment changed = change.apply(present);
        if (present.version() != seen || !equipments.save(changed, changed.told())) {
            throw new EquipmentStale();
        }
        return changed;
    }
}
