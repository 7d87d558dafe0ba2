package fr.parvis.actions.equipment;

import static fr.parvis.actions.equipment.EquipmentFixtures.aThing;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every collection of equipment does; each implementation runs it. */
public interface EquipmentsContract {

    Equipments equipments();

    @Test
    default void a_thing_added_is_found_again_and_its_id_taken() {
        inClunisois(
                () -> {
                    Equipment bus = added("Bus");

                    assertThat(equipments().byId(bus.id())).contains(bus);
                    assertThat(equipments().add(bus)).isFalse();
                });
    }

    @Test
    default void of_two_changes_of_one_version_the_first_stands() {
        inClunisois(
                () -> {
                    Equipment bus = added("Bus");
                    Equipment first =
                            bus.change("Bus bleu", EquipmentKind.VEHICLE, "clés en mairie");
                    Equipment second = bus.change("Bus vert", EquipmentKind.VEHICLE, null);

                    assertThat(equipments().save(first, first.told())).isTrue();
                    assertThat(equipments().save(second, second.told())).isFalse();
                    assertThat(equipments().byId(bus.id())).contains(first);
                });
    }

    @Test
    default void what_is_retired_is_found_by_id_and_listed_no_more() {
        inClunisois(
                () -> {
                    Equipment bus = added("Bus");
                    long before = equipments().count();

                    Equipment retired = bus.retire();
                    equipments().save(retired, retired.told());

                    assertThat(equipments().count()).isEqualTo(before - 1);
                    assertThat(equipments().inOrder(null, 500))
                            .noneMatch(it -> it.id().equals(bus.id()));
                    assertThat(equipments().byIds(List.of(bus.id())))
                            .extracting(Equipment::retired)
                            .containsExactly(true);
                });
    }

    @Test
    default void pages_one_after_the_other_show_each_thing_once() {
        inClunisois(
                () -> {
                    List<Equipment> three = List.of(added("A"), added("B"), added("C"));

                    List<Equipment> shown = new ArrayList<>(equipments().inOrder(null, 2));
                    while (shown.addAll(equipments().inOrder(shown.getLast().id(), 2))) {
                        assertThat(shown).doesNotHaveDuplicates();
                    }
                    assertThat(shown).containsAll(three).hasSize((int) equipments().count());
                });
    }

    private Equipment added(String name) {
        Equipment thing = aThing(name, EquipmentKind.VEHICLE);
        assertThat(equipments().add(thing)).isTrue();
        return thing;
    }

    private static void inClunisois(Runnable work) {
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }
}
