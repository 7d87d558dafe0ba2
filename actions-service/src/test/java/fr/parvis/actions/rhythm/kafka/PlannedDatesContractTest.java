package fr.parvis.actions.rhythm.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.test.ContractFiles;
import org.junit.jupiter.api.Test;

class PlannedDatesContractTest {

    @Test
    void dates_planned_as_the_contract_shows_are_understood() {
        var planned = ContractFiles.read("actions.dates-planned.v1", PlannedDates.Planned.class);

        assertThat(planned.rhythmId()).isEqualTo("0199f3a0-0000-7000-8000-0000000000d1");
        assertThat(planned.version()).isEqualTo(1);
    }
}
