package fr.parvis.actions.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTest {

    private static final Territory CLUNY = Territory.of("71137");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2024-03-31",
                "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25", "2049-04-18",
                "2076-04-19", "2285-03-22"
            })
    void easter_is_when_the_church_said(String sunday) {
        LocalDate easter = LocalDate.parse(sunday);

        assertThat(Easter.of(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void easter_is_found_as_by_the_tables_of_epacts() {
        IntStream.range(1900, 2200)
                .forEach(year -> assertThat(Easter.of(year)).isEqualTo(byGauss(year)));
    }

    @Test
    void the_nation_has_eleven_in_the_order_of_the_year() {
        assertThat(PublicHolidays.of(2027, CLUNY))
                .extracting(it -> it.date() + " " + it.name())
                .containsExactly(
                        "2027-01-01 Jour de l’An",
                        "2027-03-29 Lundi de Pâques",
                        "2027-05-01 Fête du Travail",
                        "2027-05-06 Ascension",
                        "2027-05-08 Victoire de 1945",
                        "2027-05-17 Lundi de Pentecôte",
                        "2027-07-14 Fête nationale",
                        "2027-08-15 Assomption",
                        "2027-11-01 Toussaint",
                        "2027-11-11 Armistice de 1918",
                        "2027-12-25 Noël");
    }

    @ParameterizedTest
    @ValueSource(strings = {"57463", "67482", "68224"})
    void alsace_and_moselle_have_two_more(String insee) {
        assertThat(beyondTheNation(insee))
                .containsExactly("2027-03-26 Vendredi saint", "2027-12-26 Saint-Étienne");
    }

    @ParameterizedTest
    @CsvSource({
        "97105, 2027-05-27",
        "97209, 2027-05-22",
        "97302, 2027-06-10",
        "97411, 2027-12-20",
        "97608, 2027-04-27",
        "97701, 2027-10-09",
        "97801, 2027-05-28"
    })
    void overseas_remembers_the_abolition_of_slavery_each_on_its_day(String insee, String day) {
        assertThat(beyondTheNation(insee)).containsExactly(day + " Abolition de l’esclavage");
    }

    @Test
    void corse_and_saint_pierre_have_those_of_the_nation() {
        assertThat(Territory.of("2A004").departement()).isEqualTo("2A");
        assertThat(beyondTheNation("2A004")).isEmpty();
        assertThat(beyondTheNation("97502")).isEmpty();
    }

    @Test
    void an_ordinary_day_is_none() {
        assertThat(PublicHolidays.on(LocalDate.parse("2027-03-29"), CLUNY))
                .map(PublicHoliday::name)
                .contains("Lundi de Pâques");
        assertThat(PublicHolidays.on(LocalDate.parse("2027-03-30"), CLUNY)).isEmpty();
        assertThat(PublicHolidays.on(LocalDate.parse("2027-12-20"), CLUNY)).isEmpty();
    }

    private static List<String> beyondTheNation(String insee) {
        List<PublicHoliday> national = PublicHolidays.of(2027, CLUNY);
        Stream<PublicHoliday> local = PublicHolidays.of(2027, Territory.of(insee)).stream();
        return local.filter(it -> !national.contains(it))
                .map(it -> it.date() + " " + it.name())
                .toList();
    }

    /** Gauss, with the constants of 1900 to 2199. */
    private static LocalDate byGauss(int year) {
        int days = (19 * (year % 19) + 24) % 30;
        int offset = year >= 2100 ? 6 : 5;
        int weekday = (2 * (year % 4) + 4 * (year % 7) + 6 * days + offset) % 7;
        LocalDate found = LocalDate.of(year, 3, 22).plusDays(days + weekday);
        boolean late = found.equals(LocalDate.of(year, 4, 26));
        boolean secondLate =
                found.equals(LocalDate.of(year, 4, 25)) && days == 28 && year % 19 > 10;
        assertThat(found.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        return late || secondLate ? found.minusWeeks(1) : found;
    }
}
