package fr.parvis.partners.grant;

import fr.parvis.starter.test.ContractFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrantContractsTest {

    @Test
    void a_grant_is_told_as_promised() {
        ContractFiles.assertWrites(
                new ApiGrantChanged(
                        "demo-partner",
                        "0199f3a0-0000-7000-8000-000000000001",
                        List.of("actions.read", "referrals.write"),
                        1));
    }
}
