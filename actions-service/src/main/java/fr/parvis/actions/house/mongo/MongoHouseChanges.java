package fr.parvis.actions.house.mongo;

import fr.parvis.actions.house.House;
import fr.parvis.starter.core.ChangeMark;
import fr.parvis.starter.core.Changed;
import fr.parvis.starter.core.Changes;
import fr.parvis.starter.store.ChangedAfter;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Repository;

/** Houses by their last change; none is ever deleted. */
@Repository
class MongoHouseChanges implements Changes<House> {

    private final TenantCollection<HouseDocument> houses;

    MongoHouseChanges(Store store) {
        houses = store.collection("houses", HouseDocument.class, ChangedAfter.INDEX);
    }

    @Override
    public List<Changed<House>> after(ChangeMark mark, int limit) {
        return houses.find(ChangedAfter.mark(mark), ChangedAfter.ORDER, limit).stream()
                .map(MongoHouseChanges::changed)
                .toList();
    }

    private static Changed<House> changed(HouseDocument document) {
        var mark = new ChangeMark(Objects.requireNonNull(document.updatedAt()), document.id());
        return Changed.still(mark, document.house());
    }
}
