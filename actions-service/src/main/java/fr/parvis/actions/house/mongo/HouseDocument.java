package fr.parvis.actions.house.mongo;

import fr.parvis.actions.house.House;
import fr.parvis.actions.house.HouseFact;
import fr.parvis.actions.house.HouseId;
import fr.parvis.actions.house.HouseKind;
import fr.parvis.actions.house.Identity;
import fr.parvis.actions.house.Reception;
import fr.parvis.starter.core.ChangeMark;
import fr.parvis.starter.core.Changed;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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

    Changed<House> changed() {
        return Changed.still(new ChangeMark(Objects.requireNonNull(updatedAt), id), house());
    }

    /** How it is now, as others are told. */
    List<HouseFact> facts() {
        return List.of(house().changed());
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
