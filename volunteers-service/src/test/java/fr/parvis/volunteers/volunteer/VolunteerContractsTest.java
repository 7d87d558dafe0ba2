package fr.parvis.volunteers.volunteer;

import fr.parvis.starter.test.ContractFiles;
import org.junit.jupiter.api.Test;

class VolunteerContractsTest {

    private static final String ID = "019ab1c2-5f00-7aaa-8000-000000000001";

    @Test
    void facts_are_written_as_was_promised() {
        ContractFiles.assertWrites(new VolunteerJoined(ID, "71137", 1));
        ContractFiles.assertWrites(new VolunteerChanged(ID, "71137", 2));
        ContractFiles.assertWrites(new VolunteerLeft(ID, "71137", 2));
        ContractFiles.assertWrites(new PersonErased(ID, "RGPD"));
    }
}
