package fr.parvis.actions.renewal;

import fr.parvis.starter.test.ContractFiles;
import org.junit.jupiter.api.Test;

class RenewalContractsTest {

    @Test
    void facts_are_written_as_promised() {
        ContractFiles.assertWrites(
                new RenewalFact.SeasonCopied(
                        "0199f3a0-0000-7000-8000-0000000000e2",
                        "0199f3a0-0000-7000-8000-0000000000e1",
                        1));
    }
}
