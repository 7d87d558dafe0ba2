package fr.parvis.actions.house;

import java.util.UUID;

/** Houses to test with. */
public final class HouseFixtures {

    private HouseFixtures() {}

    public static House aHouse(String name) {
        return House.register(new HouseId(UUID.randomUUID().toString()), identity(name));
    }

    public static Identity identity(String name) {
        return new Identity(name, HouseKind.HOUSE, null, "CC du Clunisois", "71137");
    }
}
