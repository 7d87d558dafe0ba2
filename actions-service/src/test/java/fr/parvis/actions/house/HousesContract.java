package fr.parvis.actions.house;

import static fr.parvis.actions.house.HouseFixtures.aHouse;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every collection of houses does; each implementation runs it. */
public interface HousesContract {

    Houses houses();

    @Test
    default void a_house_added_is_found_again() {
        inClunisois(
                () -> {
                    House house = added("Cluny");

                    assertThat(houses().byId(house.id())).contains(house);
                });
    }

    @Test
    default void an_id_is_taken_once() {
        inClunisois(
                () -> {
                    House house = added("Cluny");

                    assertThat(houses().add(house, house.registered())).isFalse();
                });
    }

    @Test
    default void of_two_changes_of_one_version_the_first_stands() {
        inClunisois(
                () -> {
                    House house = added("Cluny");
                    House first = house.receive(new Reception("1 rue Haute", null, null));
                    House second = house.receive(new Reception("2 rue Basse", null, null));

                    assertThat(houses().save(first, first.changed())).isTrue();
                    assertThat(houses().save(second, second.changed())).isFalse();
                    assertThat(houses().byId(house.id())).contains(first);
                });
    }

    @Test
    default void pages_one_after_the_other_show_each_house_once() {
        inClunisois(
                () -> {
                    List<House> three = List.of(added("A"), added("B"), added("C"));

                    List<House> shown = new ArrayList<>(houses().inOrder(null, 2));
                    while (shown.addAll(houses().inOrder(shown.getLast().id(), 2))) {
                        assertThat(shown).doesNotHaveDuplicates();
                    }
                    assertThat(houses().count()).isEqualTo(shown.size());
                    assertThat(shown)
                            .containsAll(three)
                            .isSortedAccordingTo(Comparator.comparing(it -> it.id().value()));
                });
    }

    private House added(String name) {
        House house = aHouse(name);
        assertThat(houses().add(house, house.registered())).isTrue();
        return house;
    }

    private static void inClunisois(Runnable work) {
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }
}
