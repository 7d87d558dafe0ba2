package fr.parvis.actions.rhythm;

import fr.parvis.starter.test.ContractFiles;
import org.junit.jupiter.api.Test;

class RhythmContractsTest {

    @Test
    void facts_are_written_as_promised() {
        ContractFiles.assertWrites(
                new RhythmFact.DatesPlanned(
                        "0199f3a0-0000-7000-8000-0000000000d1",
                        "0199f3a0-0000-7000-8000-0000000000a7",
                        1));
    }
}
