package fr.parvis.actions.tour;

import fr.parvis.starter.test.ContractFiles;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TourContractsTest {

    @Test
    void a_tour_is_told_as_promised() {
        ContractFiles.assertWrites(
                new TourChanged(
                        "0199f3a0-0000-7000-8000-0000000000d1",
                        TourState.PLANNED,
                        LocalDate.of(2026, 3, 2),
                        "0199f3a0-0000-7000-8000-0000000000e1",
                        List.of(
                                "0199f3a0-0000-7000-8000-0000000000f1",
                                "0199f3a0-0000-7000-8000-0000000000f2"),
                        2));
    }
}
