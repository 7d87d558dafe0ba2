package fr.parvis.actions.proposal;

import fr.parvis.actions.proposal.DateFact.DateAgreed;
import fr.parvis.actions.proposal.DateFact.DateProposed;
import fr.parvis.actions.proposal.DateFact.DateRefused;
import fr.parvis.actions.proposal.DateFact.Told;
import fr.parvis.starter.test.ContractFiles;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProposalContractsTest {

    private static final String ID = "0199f3a0-0000-7000-8000-0000000000b1";
    private static final Told DATE =
            new Told(
                    "0199f3a0-0000-7000-8000-0000000000d1",
                    "0199f3a0-0000-7000-8000-0000000000a1",
                    Side.HOUSE,
                    Instant.parse("2027-03-04T08:00:00Z"),
                    Instant.parse("2027-03-04T11:00:00Z"));

    @Test
    void what_becomes_of_a_date_is_told_as_promised() {
        ContractFiles.assertWrites(new DateProposed(ID, DATE, 1));
        ContractFiles.assertWrites(new DateAgreed(ID, DATE, 1));
        ContractFiles.assertWrites(new DateRefused(ID, DATE, 1));
    }
}
