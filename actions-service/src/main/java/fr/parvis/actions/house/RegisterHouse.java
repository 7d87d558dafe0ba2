package fr.parvis.actions.house;

import java.util.Optional;

/** Takes over a house from the tenant directory; told again, nothing happens twice. */
public final class RegisterHouse {

    private final Houses houses;

    public RegisterHouse(Houses houses) {
        this.houses = houses;
    }

    public void register(HouseId id, Identity identity) {
        Optional<House> present = houses.byId(id);
        if (present.isEmpty()) {
            House house = House.register(id, identity);
            houses.add(house, house.registered());
        } else if (!present.get().identity().equals(identity)) {
            rename(present.get().rename(identity));
        }
    }

    private void rename(House renamed) {
        if (!houses.save(renamed, renamed.changed())) {
            throw new HouseStale();
        }
    }
}
