package fr.parvis.actions.action;

import fr.parvis.actions.practice.Lead;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.test.ContractFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionContractsTest {

    private static final String ID = "0199f3a0-0000-7000-8000-000000000001";

    @Test
    void facts_are_written_as_promised() {
        ContractFiles.assertWrites(new ActionFact.ActionPlanned(ID, told(ActionState.PLANNED), 2));
        ContractFiles.assertWrites(new ActionFact.ActionChanged(ID, told(ActionState.PLANNED), 3));
        ContractFiles.assertWrites(
                new ActionFact.ActionCancelled(
                        ID, told(ActionState.CANCELLED), "Salle fermée pour travaux", 4));
    }

    private static ActionFact.Told told(ActionState state) {
        return new ActionFact.Told(
                state,
                Practice.PERMANENCE,
                "Permanence aux Restos du Cœur",
                Lead.JOINT,
                "0199f3a0-0000-7000-8000-000000000003",
                "c7fa6f8b-a84a-57a0-bca7-28fa8897a8fd",
                "71137",
                List.of("0199f3a0-0000-7000-8000-000000000004"),
                List.of("numerique--acceder-a-des-services-en-ligne"));
    }
}
