package fr.parvis.actions.house.mongo;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.house.House;
import fr.parvis.actions.house.HouseFact;
import fr.parvis.actions.house.HouseId;
import fr.parvis.actions.house.Houses;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MongoHouses implements Houses {

    private final TenantCollection<HouseDocument> houses;

    MongoHouses(Store store) {
        houses = store.collection("houses", HouseDocument.class, Index.on("tenant", "_id"));
    }

    @Override
    public Optional<House> byId(HouseId id) {
        return houses.byId(id.value()).map(HouseDocument::house);
    }

    @Override
    public List<House> inOrder(@Nullable HouseId after, int limit) {
        return houses
                .find(
                        after == null ? empty() : gt("_id", after.value()),
                        Sorts.ascending("_id"),
                        limit)
                .stream()
                .map(HouseDocument::house)
                .toList();
    }

    @Override
    public long count() {
        return houses.count(empty());
    }

    @Override
    public boolean add(House house, HouseFact fact) {
        return houses.insertIfAbsent(HouseDocument.of(house), List.of(fact));
    }

    @Override
    public boolean save(House changed, HouseFact fact) {
        try {
            houses.replace(HouseDocument.of(changed), changed.version() - 1, List.of(fact));
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }
}
