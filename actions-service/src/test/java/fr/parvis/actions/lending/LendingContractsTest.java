package fr.parvis.actions.lending;

import fr.parvis.starter.test.ContractFiles;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LendingContractsTest {

    @Test
    void a_loan_is_told_as_promised() {
        ContractFiles.assertWrites(
                new LoanChanged(
                        "0199f3a0-0000-7000-8000-0000000000f1",
                        "0199f3a0-0000-7000-8000-0000000000e1",
                        "241500271",
                        Instant.parse("2027-03-02T08:00:00Z"),
                        Instant.parse("2027-03-02T16:00:00Z"),
                        false,
                        1));
    }
}
