package fr.parvis.actions.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysOffTest {

    private static final DaysOff CLUNY = new DaysOff(Territory.of("71137"), List.of());
    private static final DaysOff AJACCIO = new DaysOff(Territory.of("2A004"), List.of());

    @ParameterizedTest
    @CsvSource({
        "71137, 2027-02-12, ",
        "71137, 2027-02-13, Vacances d’hiver (zone\u00a0A)",
        "71137, 2027-02-28, Vacances d’hiver (zone\u00a0A)",
        "71137, 2027-03-01, ",
        "35238, 2027-03-01, Vacances d’hiver (zone\u00a0B)",
        "31555, 2027-02-12, Vacances d’hiver (zone\u00a0C)",
        "75056, 2026-10-31, Vacances de la Toussaint (zone\u00a0C)",
        "67482, 2026-12-24, Vacances de Noël (zone\u00a0B)",
        "69123, 2027-05-07, Pont de l’Ascension (zone\u00a0A)",
        "69123, 2027-08-16, Vacances d’été (zone\u00a0A)",
        "69123, 2027-09-02, "
    })
    void school_holidays_are_those_of_the_zone(String insee, String date, String words) {
        assertThat(new DaysOff(Territory.of(insee), List.of()).on(LocalDate.parse(date)))
                .isEqualTo(
                        words == null
                                ? List.of()
                                : List.of(new DayOff(DayOff.Kind.SCHOOL_HOLIDAYS, words)));
    }

    @Test
    void every_departement_of_the_mainland_is_in_one_zone() {
        var departements = IntStream.rangeClosed(1, 95).filter(it -> it != 20);

        assertThat(departements.mapToObj("%02d"::formatted).map(Territory::new))
                .allMatch(it -> SchoolZone.of(it).isPresent());
        assertThat(SchoolZone.of(new Territory("2B"))).isEmpty();
        assertThat(SchoolZone.of(new Territory("974"))).isEmpty();
    }

    @Test
    void a_date_may_be_off_for_several_reasons() {
        assertThat(CLUNY.on(LocalDate.parse("2026-11-01")))
                .extracting(DayOff::words)
                .containsExactly(
                        "Toussaint (jour férié)", "Vacances de la Toussaint (zone\u00a0A)");
    }

    @Test
    void what_is_not_published_is_unknown_and_proposes_nothing() {
        assertThat(CLUNY.isUnknown(LocalDate.parse("2025-08-31"))).isTrue();
        assertThat(CLUNY.isUnknown(LocalDate.parse("2025-09-01"))).isFalse();
        assertThat(CLUNY.isUnknown(LocalDate.parse("2027-02-15"))).isFalse();
        assertThat(CLUNY.isUnknown(LocalDate.parse("2028-07-03"))).isFalse();
        assertThat(CLUNY.isUnknown(LocalDate.parse("2028-07-04"))).isTrue();
        assertThat(AJACCIO.isUnknown(LocalDate.parse("2027-02-15"))).isTrue();
        assertThat(AJACCIO.on(LocalDate.parse("2027-02-15"))).isEmpty();
    }

    @Test
    void a_tenant_adds_its_own_periods() {
        var own =
                new ClosedPeriod(
                        "Fermeture annuelle",
                        LocalDate.parse("2027-06-07"),
                        LocalDate.parse("2027-06-11"));
        var cluny = new DaysOff(Territory.of("71137"), List.of(own));

        assertThat(cluny.on(LocalDate.parse("2027-06-06"))).isEmpty();
        assertThat(cluny.on(LocalDate.parse("2027-06-07")))
                .containsExactly(new DayOff(DayOff.Kind.CLOSED, "Fermeture annuelle"));
        assertThat(cluny.on(LocalDate.parse("2027-06-11"))).hasSize(1);
        assertThat(cluny.on(LocalDate.parse("2027-06-12"))).isEmpty();
    }
}
