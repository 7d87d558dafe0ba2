package fr.parvis.actions.appointment;

import fr.parvis.starter.test.ContractFiles;
import org.junit.jupiter.api.Test;

class AppointmentContractsTest {

    @Test
    void facts_are_written_as_promised() {
        ContractFiles.assertWrites(
                new AppointmentMoved(
                        "019ab1c2-5f00-7aaa-8000-0000000000b2",
                        "019ab1c2-5f00-7aaa-8000-0000000000d1",
                        "019ab1c2-5f00-7aaa-8000-0000000000b1"));
    }
}
