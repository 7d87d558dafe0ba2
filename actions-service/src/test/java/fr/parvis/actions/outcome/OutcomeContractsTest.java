package fr.parvis.actions.outcome;

import fr.parvis.actions.outcome.OutcomeFact.OutcomeCorrected;
import fr.parvis.actions.outcome.OutcomeFact.OutcomeRecorded;
import fr.parvis.actions.outcome.OutcomeFact.Told;
import fr.parvis.starter.test.ContractFiles;
import org.junit.jupiter.api.Test;

class OutcomeContractsTest {

    private static final String ID = "0199f3a0-0000-7000-8000-000000000002";

    @Test
    void facts_are_written_as_promised() {
        ContractFiles.assertWrites(new OutcomeRecorded(ID, new Told(8, 3, 1, 2, 150), 1));
        ContractFiles.assertWrites(new OutcomeCorrected(ID, new Told(9, 3, 1, 2, null), 2));
    }
}
