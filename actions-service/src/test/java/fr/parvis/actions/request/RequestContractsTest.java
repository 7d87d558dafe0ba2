package fr.parvis.actions.request;

import static fr.parvis.actions.request.RequestFixtures.MONDAY;

import fr.parvis.starter.test.ContractFiles;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RequestContractsTest {

    private static final String ID = "0199f3a0-0000-7000-8000-000000000009";

    @Test
    void facts_are_written_as_promised() {
        ContractFiles.assertWrites(
                new RequestFact.RequestReceived(
                        ID, "71039", MONDAY, MONDAY.plus(Duration.ofDays(10)), 1));
        ContractFiles.assertWrites(
                new RequestFact.RequestAnswered(ID, "71039", RequestState.PLANNED, false, ID, 3));
    }
}
