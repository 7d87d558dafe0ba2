package fr.parvis.actions.news;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.calendar.Territory;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposedDayTest {

    @ParameterizedTest(name = "asked on {0}, {1} days to prepare, matters by {2}: {3}")
    @CsvSource({
        "2027-03-01, 10,           , 2027-03-11",
        "2027-03-01, 12,           , 2027-03-15",
        "2027-03-01, 13,           , 2027-03-15",
        "2027-03-01, 14,           , 2027-03-15",
        "2027-03-01, 28,           , 2027-03-30",
        "2027-03-01, 10, 2027-03-11, 2027-03-11",
        "2027-03-01, 10, 2027-06-01, 2027-03-11",
        "2027-03-01, 42, 2027-03-10, 2027-03-10",
        "2027-03-01, 42, 2027-03-14, 2027-03-12",
        "2027-03-01, 42, 2027-03-02, 2027-03-02",
        "2027-03-01, 10, 2027-03-01, 2027-03-11",
        "2027-03-01, 10, 2027-02-01, 2027-03-11",
        "2027-03-01,  0,           , 2027-03-01"
    })
    void a_workshop_is_proposed_as_soon_as_it_can_be_ready_but_while_it_matters(
            LocalDate today, int lead, @Nullable LocalDate mattersBy, LocalDate proposed) {
        var day = new ProposedDay(today, lead, Territory.of("71137"));

        assertThat(day.of(mattersBy)).isEqualTo(proposed);
    }
}
