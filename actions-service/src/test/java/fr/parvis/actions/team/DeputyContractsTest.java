package fr.parvis.actions.team;

import fr.parvis.starter.test.ContractFiles;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeputyContractsTest {

    @Test
    void a_deputy_is_told_as_promised() {
        ContractFiles.assertWrites(
                new DeputyNamed(
                        "0199f3a0-0000-7000-8000-0000000000a1",
                        "adviser@200040293",
                        Instant.parse("2026-07-31T22:00:00Z"),
                        Instant.parse("2026-08-15T22:00:00Z"),
                        3));
    }
}
