package fr.parvis.actions.sharing;

import fr.parvis.starter.test.ContractFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharingContractsTest {

    @Test
    void a_change_of_who_sees_something_is_told_as_promised() {
        ContractFiles.assertWrites(
                new ShareChanged(
                        SharedKind.ACTION,
                        "0199f3a0-0000-7000-8000-0000000000d1",
                        List.of("241500271"),
                        List.of(),
                        1));
    }
}
