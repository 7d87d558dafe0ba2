package fr.parvis.actions.equipment;

import fr.parvis.starter.test.ContractFiles;
import org.junit.jupiter.api.Test;

class EquipmentContractsTest {

    @Test
    void a_change_of_a_thing_is_told_as_promised() {
        ContractFiles.assertWrites(
                new EquipmentChanged("0199f3a0-0000-7000-8000-0000000000e1", false, 2));
    }
}
