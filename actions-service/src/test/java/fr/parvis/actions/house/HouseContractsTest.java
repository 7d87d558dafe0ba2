package fr.parvis.actions.house;

import fr.parvis.starter.test.ContractFiles;
import org.junit.jupiter.api.Test;

class HouseContractsTest {

    private static final String ID = "c7fa6f8b-a84a-57a0-bca7-28fa8897a8fd";
    private static final String NAME = "Antenne de Salornay-sur-Guye";

    @Test
    void facts_are_written_as_promised() {
        ContractFiles.assertWrites(
                new HouseFact.HouseRegistered(ID, NAME, HouseKind.ANTENNA, "71495", 1));
        ContractFiles.assertWrites(
                new HouseFact.HouseChanged(ID, NAME, HouseKind.ANTENNA, "71495", 2));
    }
}
