package fr.parvis.actions.equipment.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.equipment.Equipment;
import fr.parvis.actions.equipment.EquipmentChanged;
import fr.parvis.actions.equipment.EquipmentId;
import fr.parvis.actions.equipment.Equipments;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MongoEquipments implements Equipments {

    private static final Bson LENT = eq("retired", false);

    private final TenantCollection<EquipmentDocument> equipments;

    MongoEquipments(Store store) {
        equipments =
                store.collection(
                        "equipments",
                        EquipmentDocument.class,
                        Index.on("tenant", "retired", "_id"));
    }

    @Override
    public Optional<Equipment> byId(EquipmentId id) {
        return equipments.byId(id.value()).map(EquipmentDocument::equipment);
    }

    @Override
    public List<Equipment> byIds(List<EquipmentId> ids) {
        var wanted = in("_id", ids.stream().map(EquipmentId::value).toList());
        return equipments.find(wanted, Sorts.ascending("_id"), ids.size() + 1).stream()
                .map(EquipmentDocument::equipment)
                .toList();
    }

    @Override
    public List<Equipment> inOrder(@Nullable EquipmentId after, int limit) {
        var rest = after == null ? empty() : gt("_id", after.value());
        return equipments.find(and(LENT, rest), Sorts.ascending("_id"), limit).stream()
                .map(EquipmentDocument::equipment)
                .toList();
    }

    @Override
    public long count() {
        return equipments.count(LENT);
    }

    @Override
    public boolean add(Equipment equipment) {
        return equipments.insertIfAbsent(EquipmentDocument.of(equipment), List.of());
    }

    @Override
    public boolean save(Equipment changed, EquipmentChanged fact) {
        try {
            equipments.replace(EquipmentDocument.of(changed), changed.version() - 1, List.of(fact));
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }
}
