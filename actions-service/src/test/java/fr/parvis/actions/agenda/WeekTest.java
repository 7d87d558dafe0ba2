package fr.parvis.actions.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {

    @ParameterizedTest
    @CsvSource({
        "2027-03-08, 2027-W10",
        "2027-03-14, 2027-W10",
        "2027-01-01, 2026-W53",
        "2025-12-31, 2026-W01"
    })
    void a_day_is_in_the_week_that_iso_8601_says(LocalDate day, String week) {
        assertThat(Week.of(day).written()).isEqualTo(week);
        assertThat(Week.read(week)).isEqualTo(Week.of(day));
    }

    @Test
    void weeks_follow_each_other_over_the_end_of_a_year() {
        assertThat(Week.read("2026-W53").next().written()).isEqualTo("2027-W01");
        assertThat(Week.read("2027-W01").previous().written()).isEqualTo("2026-W53");
        assertThat(Week.read("2027-W01").sunday()).isEqualTo("2027-01-10");
    }

    @Test
    void the_week_in_which_clocks_change_is_an_hour_shorter_or_longer() {
        var paris = ZoneId.of("Europe/Paris");

        assertThat(length(Week.read("2027-W12"), paris)).isEqualTo(Duration.ofHours(167));
        assertThat(length(Week.read("2027-W43"), paris)).isEqualTo(Duration.ofHours(169));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2027", "2027-10", "2027-W00", "2027-W53", "2027-W1", "W10", "x"})
    void what_is_no_week_is_refused(String written) {
        assertThatExceptionOfType(WeekUnknown.class).isThrownBy(() -> Week.read(written));
    }

    private static Duration length(Week week, ZoneId zone) {
        return Duration.between(week.startsAt(zone), week.endsAt(zone));
    }
}
