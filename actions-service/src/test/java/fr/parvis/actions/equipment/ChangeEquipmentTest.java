package fr.parvis.actions.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChangeEquipmentTest {

    private static final EquipmentId ID = EquipmentFixtures.newId();

    private final Equipments equipments = new InMemoryEquipments();
    private final RegisterEquipment register = new RegisterEquipment(equipments);
    private final ChangeEquipment change = new ChangeEquipment(equipments);

    @Test
    void what_is_registered_twice_under_one_id_is_there_once() {
        register.register(ID, "Bus", EquipmentKind.VEHICLE, null);

        Equipment again = register.register(ID, "Autre", EquipmentKind.ROOM, null);

        assertThat(again.name()).isEqualTo("Bus");
        assertThat(equipments.count()).isEqualTo(1);
    }

    @Test
    void a_change_says_what_it_is_now() {
        register.register(ID, "Bus", EquipmentKind.VEHICLE, null);

        Equipment changed = change.change(ID, 1, "Barnum", EquipmentKind.MATERIAL, "au dépôt");

        assertThat(changed)
                .isEqualTo(
                        new Equipment(ID, "Barnum", EquipmentKind.MATERIAL, "au dépôt", false, 2));
        assertThat(equipments.byId(ID)).contains(changed);
    }

    @Test
    void a_change_decided_on_an_older_version_is_refused() {
        register.register(ID, "Bus", EquipmentKind.VEHICLE, null);
        change.change(ID, 1, "Bus bleu", EquipmentKind.VEHICLE, null);

        assertThatThrownBy(() -> change.retire(ID, 1)).isInstanceOf(EquipmentStale.class);
    }

    @Test
    void what_is_retired_or_unknown_is_not_there_to_be_changed() {
        register.register(ID, "Bus", EquipmentKind.VEHICLE, null);
        change.retire(ID, 1);

        assertThatThrownBy(() -> change.retire(ID, 2)).isInstanceOf(EquipmentNotFound.class);
        assertThatThrownBy(() -> change.retire(EquipmentFixtures.newId(), 1))
                .isInstanceOf(EquipmentNotFound.class);
    }
}
