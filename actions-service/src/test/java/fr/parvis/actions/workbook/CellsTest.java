package fr.parvis.actions.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.practice.PlaceKind;
import fr.parvis.actions.practice.Practice;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "46394                     | 2027-01-07",
                "46394.583333              | 2027-01-07",
                "25/01/2027                | 2027-01-25",
                "2/3/27                    | 2027-03-02",
                "02.02.27                  | 2027-02-02",
                "02-02-2027                | 2027-02-02",
                "2027-02-02                | 2027-02-02",
                "2027-02-02T00:00:00       | 2027-02-02",
                "lun. 25/01/2027           | 2027-01-25",
                "mercredi 13 janvier 2027  | 2027-01-13",
                "MERCREDI 13 Janvier 2027  | 2027-01-13",
                "le 1er mars 2027          | 2027-03-01",
                "12 févr. 2027             | 2027-02-12",
                "5 août 2027               | 2027-08-05"
            })
    void a_date_is_read_however_it_is_typed(String typed, LocalDate date) {
        assertThat(DateCell.read(typed, null)).containsExactly(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "à définir",
                "31/02/2027",
                "32/01/2027",
                "01/13/2027",
                "29 février 2027",
                "12",
                "99999",
                "10000",
                "mars",
                "tous les mardis",
                "Total",
                "13 brumaire 2027",
                "tous les mardis de brumaire 2027",
                "les 30 et 31 avril 2027",
                "12/01/1027"
            })
    void what_is_no_date_is_not_taken_for_one(String typed) {
        assertThat(DateCell.read(typed, LocalDate.of(2027, 3, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "25/01, 2026-12-15, 2027-01-25",
        "25/01, 2027-02-15, 2027-01-25",
        "20 décembre, 2027-01-10, 2026-12-20",
        "jeudi 3 juin, 2027-05-10, 2027-06-03"
    })
    void a_year_left_out_is_that_of_the_neighbour(String typed, LocalDate near, LocalDate date) {
        assertThat(DateCell.read(typed, near)).containsExactly(date);
        assertThat(DateCell.read(typed, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tous les mardis de mars                | 2 9 16 23 30",
                "Tous les mardis de mars 2027           | 2 9 16 23 30",
                "chaque mardi de mars                   | 2 9 16 23 30",
                "les mardis du mois de mars             | 2 9 16 23 30",
                "les 5, 12 et 19 mars                   | 5 12 19",
                "premier mardi de mars                  | 2",
                "le 2e mardi de mars                    | 9",
                "dernier mardi de mars                  | 30"
            })
    void a_series_is_one_row_of_several_dates(String typed, String days) {
        List<LocalDate> dates =
                Stream.of(days.split(" "))
                        .map(day -> LocalDate.of(2027, 3, Integer.parseInt(day)))
                        .toList();

        assertThat(DateCell.read(typed, LocalDate.of(2027, 3, 14))).isEqualTo(dates);
    }

    @Test
    void a_series_may_cover_months_and_take_its_neighbours_year() {
        LocalDate neighbour = LocalDate.of(2027, 12, 20);

        assertThat(DateCell.read("tous les jeudis de janvier et février", neighbour))
                .hasSize(8)
                .startsWith(LocalDate.of(2028, 1, 6))
                .endsWith(LocalDate.of(2028, 2, 24));
        assertThat(DateCell.read("tous les vendredis d'avril", neighbour))
                .startsWith(LocalDate.of(2028, 4, 7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14H / 16H             | 14:00 | 16:00",
                "9h-11h                | 09:00 | 11:00",
                "14:00-17:30           | 14:00 | 17:30",
                "08h00 à 11h00         | 08:00 | 11:00",
                "de 8h à 10h30         | 08:00 | 10:30",
                "9 h 30 - 12 h         | 09:30 | 12:00",
                "9h30 à midi           | 09:30 | 12:00",
                "9-12h                 | 09:00 | 12:00",
                "14 heures à 16 heures | 14:00 | 16:00"
            })
    void hours_are_read_however_they_are_typed(String typed, LocalTime start, LocalTime end) {
        assertThat(HoursCell.read(List.of(typed))).isEqualTo(new TypedHours.Known(start, end));
    }

    @Test
    void hours_of_two_columns_and_those_that_excel_counts_as_parts_of_a_day_are_read() {
        assertThat(HoursCell.read(List.of("9h", "11h30")))
                .isEqualTo(new TypedHours.Known(LocalTime.of(9, 0), LocalTime.of(11, 30)));
        assertThat(HoursCell.read(List.of("0.375", "0.604166666666667")))
                .isEqualTo(new TypedHours.Known(LocalTime.of(9, 0), LocalTime.of(14, 30)));
    }

    @Test
    void hours_that_say_too_little_or_run_backwards_are_told_apart() {
        assertThat(HoursCell.read(List.of())).isInstanceOf(TypedHours.Missing.class);
        assertThat(HoursCell.read(List.of("à définir"))).isInstanceOf(TypedHours.Unreadable.class);
        assertThat(HoursCell.read(List.of("9h")))
                .isEqualTo(new TypedHours.OnlyStart(LocalTime.of(9, 0)));
        assertThat(HoursCell.read(List.of("16h-14h"))).isInstanceOf(TypedHours.Reversed.class);
        assertThat(HoursCell.read(List.of("25h-26h"))).isInstanceOf(TypedHours.Unreadable.class);
        assertThat(HoursCell.read(List.of("9h-10h, 14h-15h")))
                .isInstanceOf(TypedHours.Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Bus, PUBLIC_SPACE_PRESENCE, true",
        "bus nomade, PUBLIC_SPACE_PRESENCE, true",
        "stand marché, PUBLIC_SPACE_PRESENCE, false",
        "marché, PUBLIC_SPACE_PRESENCE, false",
        "vélo cargo, PUBLIC_SPACE_PRESENCE, false",
        "permanence, PERMANENCE, false",
        "Permanence bus, PERMANENCE, true",
        "Atelier numérique, PARTNER_WORKSHOP, false",
        "Bilan de santé, PARTNER_WORKSHOP, false",
        "Réunion info, PARTNER_WORKSHOP, false",
        "Forum, LOCAL_EVENT, false",
        "Stand au forum des associations, LOCAL_EVENT, false",
        "Parvis, FORECOURT, false",
        "Antenne, ANTENNA, false",
        "RDV domicile, HOME_VISIT, false",
        "visite chez l'habitant, HOME_VISIT, false",
        "Marche éco-citoyenne, OUTDOOR_ACTIVITY, false",
        "MARCHE ECO CITOYENNE, OUTDOOR_ACTIVITY, false",
        "fleurissement du lavoir, OUTDOOR_ACTIVITY, false",
        "Événement local, LOCAL_EVENT, false",
        "Présence dans l’espace public, PUBLIC_SPACE_PRESENCE, false"
    })
    void a_practice_is_known_by_its_meaning(String typed, Practice practice, boolean onTour) {
        assertThat(PracticeWords.read(typed)).contains(new TypedPractice(practice, onTour));
    }

    @Test
    void every_label_of_parvis_is_read_again_as_itself() {
        assertThat(Practice.values())
                .allSatisfy(
                        practice ->
                                assertThat(PracticeWords.read(practice.label()))
                                        .map(TypedPractice::practice)
                                        .contains(practice));
    }

    @Test
    void what_names_no_practice_is_not_taken_for_one() {
        assertThat(PracticeWords.read("zumba")).isEmpty();
        assertThat(PracticeWords.read("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "8, 8, true",
        "0, 0, true",
        "12 pers., 12, true",
        "aucun, 0, true",
        "une dizaine, 10, false",
        "quinzaine, 15, false",
        "environ 20, 20, false",
        "~15, 15, false",
        "10-15, 10, false",
        "10 à 15, 10, false"
    })
    void a_count_is_read_in_figures_or_words(String typed, int people, boolean exact) {
        assertThat(CountCell.read(typed)).contains(new CountCell.Count(people, exact));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-3", "2.5", "beaucoup", "?", "123456"})
    void what_is_no_count_is_left_out(String typed) {
        assertThat(CountCell.read(typed)).isEmpty();
    }

    @Test
    void partners_in_one_cell_are_split_and_kept_as_typed() {
        assertThat(PartnerCell.read(List.of("Restos du Cœur / Croix-Rouge, CAF et MSA")))
                .containsExactly("Restos du Cœur", "Croix-Rouge", "CAF", "MSA");
        assertThat(PartnerCell.read(List.of("Maison des Solidarités (Département)", " ")))
                .containsExactly("Maison des Solidarités (Département)");
        assertThat(PartnerCell.read(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Pôle emploi, France Travail",
        "POLE EMPLOI de Mâcon, france travail",
        "La Poste, poste",
        "Caisse d'allocations familiales, CAF",
        "CAF 71, CAF",
        "Assurance maladie, CPAM",
        "Resto du coeur, Les Restos du Cœur",
        "UFC, UFC-Que Choisir",
        "impôts, DDFIP",
        "Maison des Solidarités (Département), maison des solidarités"
    })
    void one_partner_has_one_key_however_typed(String one, String other) {
        assertThat(PartnerName.key(one)).isEqualTo(PartnerName.key(other));
    }

    @Test
    void partners_that_only_begin_alike_stay_apart() {
        assertThat(PartnerName.key("Mission locale")).isNotEqualTo(PartnerName.key("Mission"));
        assertThat(PartnerName.key("Cafétéria")).isNotEqualTo(PartnerName.key("CAF"));
    }

    @ParameterizedTest
    @CsvSource({
        "place du marché, SQUARE", "mairie, TOWN_HALL", "Salle de la mairie, TOWN_HALL",
        "salle des fêtes, BUILDING", "local associatif, BUILDING", "'', SQUARE"
    })
    void a_place_is_a_square_a_town_hall_or_a_building(String label, PlaceKind kind) {
        assertThat(PlaceWords.kind(label)).isEqualTo(kind);
    }
}
