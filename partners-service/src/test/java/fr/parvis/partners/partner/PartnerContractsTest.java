package fr.parvis.partners.partner;

import fr.parvis.starter.test.ContractFiles;
import org.junit.jupiter.api.Test;

class PartnerContractsTest {

    private static final String UFC = "0199f3a0-0000-7000-8000-000000000001";

    @Test
    void facts_are_written_as_promised() {
        ContractFiles.assertWrites(
                new PartnerFact.PartnerRegistered(
                        UFC, "UFC-Que Choisir", PartnerType.ASSOCIATION, 1));
        ContractFiles.assertWrites(
                new PartnerFact.PartnerChanged(UFC, "UFC-Que Choisir", PartnerType.ASSOCIATION, 2));
    }
}
