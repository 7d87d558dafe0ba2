package fr.parvis.actions.house;

import static fr.parvis.actions.house.HouseFixtures.identity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RegisterHouseTest {

    private static final HouseId ID = new HouseId("0199f3a0-0000-7000-8000-000000000003");
    private static final Reception OPEN = new Reception("1 rue Haute", "03 85 00 00 00", null);

    private final Houses houses = new InMemoryHouses();
    private final RegisterHouse register = new RegisterHouse(houses);
    private final ChangeHouse change = new ChangeHouse(houses);

    @Test
    void a_house_told_twice_by_the_directory_stays_as_it_is() {
        register.register(ID, identity("Cluny"));
        register.register(ID, identity("Cluny"));

        assertThat(houses.byId(ID)).map(House::version).contains(1L);
    }

    @Test
    void a_house_renamed_by_the_directory_keeps_its_opening_hours() {
        register.register(ID, identity("Cluny"));
        House open = change.change(ID, 1, OPEN);
        assertThat(houses.byId(ID)).contains(open);

        register.register(ID, identity("Cluny centre"));

        assertThat(houses.byId(ID)).map(House::reception).contains(OPEN);
        assertThat(houses.byId(ID)).map(it -> it.identity().name()).contains("Cluny centre");
    }

    @Test
    void who_and_where_a_house_is_is_told_with_its_version_and_never_its_opening_hours() {
        House house = House.register(ID, identity("Cluny"));

        assertThat(house.registered())
                .isEqualTo(
                        new HouseFact.HouseRegistered(
                                ID.value(), "Cluny", HouseKind.HOUSE, "71137", 1));
        assertThat(house.receive(OPEN).changed())
                .isEqualTo(
                        new HouseFact.HouseChanged(
                                ID.value(), "Cluny", HouseKind.HOUSE, "71137", 2));
    }

    @Test
    void opening_hours_decided_on_an_older_version_are_refused() {
        register.register(ID, identity("Cluny"));
        change.change(ID, 1, OPEN);

        assertThatThrownBy(() -> change.change(ID, 1, OPEN)).isInstanceOf(HouseStale.class);
    }
}
