package fr.parvis.actions.equipment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The vehicles, materials and rooms of the present tenant. */
public interface Equipments {

    Optional<Equipment> byId(EquipmentId id);

    /** Those of these ids that there are, retired ones among them. */
    List<Equipment> byIds(List<EquipmentId> ids);

    /** Those not retired, in the order of their ids. */
    List<Equipment> inOrder(@Nullable EquipmentId after, int limit);

    /** Those not retired. */
    long count();

    /** False where this id is taken. */
    boolean add(Equipment equipment);

    /** False where the stored one is not the version before this one any more. */
    boolean save(Equipment changed, EquipmentChanged fact);
}
