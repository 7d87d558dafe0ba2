package fr.parvis.actions.house.mongo;

import fr.parvis.actions.house.House;
import fr.parvis.actions.house.HouseId;
import fr.parvis.actions.house.HouseKind;
import fr.parvis.actions.house.Identity;
import fr.parvis.actions.house.Reception;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A house as stored.
 *
 * @param updatedAt stamped by every write; only ever read here
 */
record HouseDocument(
        @BsonId String id,
        String name,
        HouseKind kind,
        @Nullable String houseId,
        String carrier,
        String insee,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String openingHours,
        long version,
        @Nullable Instant updatedAt) {

    static HouseDocument of(House house) {
        Identity identity = house.identity();
        HouseId parent = identity.houseId();
        return new HouseDocument(
                house.id().value(),
                identity.name(),
                identity.kind(),
                parent == null ? null : parent.value(),
                identity.carrier(),
                identity.insee(),
                house.reception().address(),
                house.reception().phone(),
                house.reception().openingHours(),
                house.version(),
                null);
    }

    House house() {
        HouseId parent = houseId == null ? null : new HouseId(houseId);
        return new House(
                new HouseId(id),
                new Identity(name, kind, parent, carrier, insee),
                new Reception(address, phone, openingHours),
                version);
    }
}
