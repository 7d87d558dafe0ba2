package fr.parvis.actions.house.web;

import fr.parvis.actions.house.House;
import fr.parvis.actions.house.HouseId;
import fr.parvis.actions.house.HouseKind;
import fr.parvis.starter.reference.Communes;
import org.jspecify.annotations.Nullable;

/** A house as everyone may know it. */
record HouseResponse(
        String id,
        String name,
        HouseKind kind,
        @Nullable String houseId,
        String carrier,
        Place commune,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String openingHours,
        long version) {

    record Place(String insee, String name) {}

    static HouseResponse of(House house) {
        HouseId parent = house.identity().houseId();
        return new HouseResponse(
                house.id().value(),
                house.identity().name(),
                house.identity().kind(),
                parent == null ? null : parent.value(),
                house.identity().carrier(),
                place(house.identity().insee()),
                house.reception().address(),
                house.reception().phone(),
                house.reception().openingHours(),
                house.version());
    }

    private static Place place(String insee) {
        return new Place(
                insee, Communes.official().byCode(insee).map(it -> it.name()).orElse(insee));
    }
}
