package fr.parvis.actions.renewal.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.test.ContractFiles;
import org.junit.jupiter.api.Test;

class CopiedSeasonsContractTest {

    @Test
    void a_season_copied_as_the_contract_shows_is_understood() {
        var copied = ContractFiles.read("actions.season-copied.v1", CopiedSeasons.Copied.class);

        assertThat(copied.seasonId()).isEqualTo("0199f3a0-0000-7000-8000-0000000000e2");
    }
}
