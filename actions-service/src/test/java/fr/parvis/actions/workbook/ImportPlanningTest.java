package fr.parvis.actions.workbook;

import static fr.parvis.actions.workbook.Plannings.HEADINGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.ActionState;
import fr.parvis.actions.equipment.Equipment;
import fr.parvis.actions.equipment.EquipmentFixtures;
import fr.parvis.actions.equipment.EquipmentKind;
import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.outcome.Author;
import fr.parvis.actions.outcome.Figures;
import fr.parvis.actions.outcome.Outcome;
import fr.parvis.actions.practice.PartnerRef;
import fr.parvis.actions.practice.Place;
import fr.parvis.actions.practice.PlaceKind;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.season.Season;
import fr.parvis.actions.season.SeasonId;
import fr.parvis.actions.season.SeasonPlan;
import fr.parvis.actions.team.Member;
import fr.parvis.actions.team.TeamFixtures;
import fr.parvis.actions.tour.Tour;
import fr.parvis.actions.tour.TourState;
import fr.parvis.starter.imports.Finding;
import fr.parvis.starter.imports.RowOutcome;
import fr.parvis.starter.imports.SheetReport;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportPlanningTest {

    private static final String JONCY =
            "25/01/2027|lundi|14H / 17H|salle des fêtes|JONCY |Atelier|CAF / Pôle emploi"
                    + "|Conseillère 1|bus|une dizaine|6|2|salle sans wifi";

    private final Plannings plannings = new Plannings();

    @Test
    void a_row_becomes_a_draft_with_everything_read_from_it() {
        SheetReport report = plannings.run(HEADINGS, JONCY);

        Action action = plannings.onlyAction();
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.warnings()).isEmpty();
        assertThat(action.state()).isEqualTo(ActionState.DRAFT);
        assertThat(action.plan().practice()).isEqualTo(Practice.PARTNER_WORKSHOP);
        assertThat(action.plan().title()).isEqualTo("Atelier");
        assertThat(action.plan().place())
                .isEqualTo(new Place("71242", "salle des fêtes", PlaceKind.BUILDING, null));
        assertThat(action.plan().organisation().partners())
                .containsExactly(new PartnerRef("CAF", null), new PartnerRef("Pôle emploi", null));
        assertThat(plannings.typedOf(action))
                .isEqualTo(
                        new AsTyped(
                                "25/01/2027",
                                "Atelier",
                                List.of("CAF", "Pôle emploi"),
                                "Conseillère 1",
                                "bus",
                                10,
                                6,
                                2,
                                "salle sans wifi"));
        assertThat(plannings.allOccurrences())
                .singleElement()
                .satisfies(
                        dated -> {
                            assertThat(dated.period().startsAt())
                                    .isEqualTo(Instant.parse("2027-01-25T13:00:00Z"));
                            assertThat(dated.period().endsAt())
                                    .isEqualTo(Instant.parse("2027-01-25T16:00:00Z"));
                            assertThat(dated.announced()).isFalse();
                        });
    }

    @Test
    void hours_stay_on_the_clock_across_its_changes() {
        plannings.run(HEADINGS, "tous les mardis de mars||9h-11h|mairie|Joncy|Atelier|||||||");

        assertThat(plannings.allOccurrences())
                .extracting(dated -> dated.period().startsAt())
                .startsWith(Instant.parse("2027-03-02T08:00:00Z"))
                .endsWith(Instant.parse("2027-03-30T07:00:00Z"));
    }

    @Test
    void a_row_that_cannot_be_planned_is_rejected_with_its_reason() {
        SheetReport report =
                plannings.run(
                        HEADINGS,
                        "31/02/2027||9h-11h|mairie|Joncy|Atelier|||||||",
                        "à définir||9h-11h|mairie|Joncy|Atelier|||||||",
                        "||9h-11h|mairie|Joncy|Atelier|||||||",
                        "05/01/2027||9h-11h|mairie|Atlantis|Atelier|||||||",
                        "05/01/2027||9h-11h||Saint-Aubin|Atelier|||||||",
                        "05/01/2027||9h-11h|||Atelier|||||||",
                        "05/01/2027||11h-9h|mairie|Joncy|Atelier|||||||",
                        "05/01/2027||9h-11h|mairie|Joncy|Atelier|||||4|9|");

        assertThat(report.rejected())
                .extracting(Finding::row, Finding::column, Finding::value, Finding::code)
                .containsExactly(
                        tuple(2, "Date", "31/02/2027", "date-unreadable"),
                        tuple(3, "Date", "à définir", "date-unreadable"),
                        tuple(4, "Date", "", "date-unreadable"),
                        tuple(5, "Commune", "Atlantis", "commune-unknown"),
                        tuple(6, "Commune", "Saint-Aubin", "commune-ambiguous"),
                        tuple(7, "Commune", "", "commune-missing"),
                        tuple(8, "Horaires", "11h-9h", "hours-reversed"),
                        tuple(9, "dont nouveaux", "9", "newcomers-exceed"));
        assertThat(report.rows()).isEqualTo(8);
        assertThat(plannings.allActions()).isEmpty();
    }

    @Test
    void what_is_doubtful_is_taken_with_a_warning() {
        SheetReport report =
                plannings.run(
                        HEADINGS,
                        "25/01/2027|mardi|9h-11h|mairie|Joncy|Atelier|||||||",
                        "mardi 27 janvier 2027||9h-11h|mairie|Joncy|Atelier|||||||",
                        "28/01/2027||à définir|mairie|Joncy|Atelier|||||||",
                        "29/01/2027||9h|mairie|Joncy|Atelier|||||||",
                        "01/02/2027||9h-11h|mairie|Joncy|zumba|||||||",
                        "02/02/2027||9h-11h|mairie|Joncy|Atelier||||beaucoup|une dizaine||",
                        "03/02/2027||9h-11h|mairie|Joncy|Atelier||||||3|");

        assertThat(report.created()).isEqualTo(7);
        assertThat(report.warnings())
                .extracting(Finding::row, Finding::code)
                .containsExactlyInAnyOrder(
                        tuple(2, "weekday-differs"),
                        tuple(3, "weekday-differs"),
                        tuple(4, "hours-missing"),
                        tuple(5, "end-missing"),
                        tuple(6, "practice-unknown"),
                        tuple(7, "count-unreadable"),
                        tuple(7, "count-rounded"),
                        tuple(8, "attended-missing"));
    }

    @Test
    void a_row_without_hours_takes_the_whole_day() {
        plannings.run(HEADINGS, "28/01/2027|||mairie|Joncy|Atelier|||||||");

        assertThat(plannings.allOccurrences().getFirst().period().length())
                .isEqualTo(Duration.ofMinutes(24 * 60 - 1));
    }

    @Test
    void a_commune_of_another_tenant_is_accepted() {
        assertThat(plannings.run(HEADINGS, JONCY.replace("JONCY ", "Lyon")).created()).isEqualTo(1);
        assertThat(plannings.onlyAction().plan().place())
                .isEqualTo(new Place("69123", "salle des fêtes", PlaceKind.BUILDING, null));
    }

    @Test
    void a_home_visit_is_to_be_completed_and_never_approved() {
        plannings.run(HEADINGS, JONCY.replace("Atelier", "RDV domicile"));

        assertThat(plannings.onlyAction().visitId()).isNull();
        assertThat(plannings.onlyAction().plan().admission().openToPublic()).isFalse();
        assertThat(plannings.onlyAction().missing())
                .extracting(flaw -> flaw.code())
                .contains("visit-unapproved");
    }

    @Test
    void a_bus_is_a_presence_on_a_tour() {
        plannings.run(HEADINGS, JONCY.replace("Atelier", "bus nomade"));

        Action action = plannings.onlyAction();
        assertThat(action.plan().practice()).isEqualTo(Practice.PUBLIC_SPACE_PRESENCE);
        assertThat(plannings.rows.ofActions(List.of(action.id())))
                .singleElement()
                .matches(ImportedRow::onTour);
    }

    @Test
    void each_date_of_a_bus_is_a_tour_of_one_stop_by_the_vehicle_that_is_named() {
        Equipment kangoo = EquipmentFixtures.aThing("Kangoo", EquipmentKind.VEHICLE);
        Equipment bus = EquipmentFixtures.aThing("Le bus nomade", EquipmentKind.VEHICLE);
        plannings.equipments.add(kangoo);
        plannings.equipments.add(bus);
        Member lea = TeamFixtures.aMember("Léa Martin");
        plannings.team.add(lea);

        plannings.run(
                HEADINGS,
                JONCY.replace("Atelier", "bus nomade")
                        .replace("25/01/2027|lundi", "tous les mardis de mars|")
                        .replace("Conseillère 1", "Léa"));

        assertThat(tours()).hasSize(5);
        assertThat(plannings.allOccurrences())
                .hasSize(5)
                .allMatch(it -> it.crew().equipment().equals(List.of(bus.id().value())))
                .allMatch(it -> it.crew().staff().equals(List.of(lea.id().value())))
                .extracting(it -> it.crew().tourId())
                .containsExactlyElementsOf(tours().stream().map(it -> it.id().value()).toList());
        assertThat(tours())
                .allSatisfy(
                        tour -> {
                            assertThat(tour.plan().vehicle()).isEqualTo(bus.id().value());
                            assertThat(tour.plan().driver()).isEqualTo(lea.id().value());
                            assertThat(tour.plan().stops())
                                    .singleElement()
                                    .matches(stop -> stop.arrivesAt().equals(LocalTime.of(14, 0)));
                        });
    }

    @Test
    void a_bus_that_nobody_registered_is_registered_once() {
        plannings.run(
                HEADINGS,
                JONCY.replace("Atelier", "bus nomade"),
                JONCY.replace("25/01", "26/01").replace("Atelier", "Bus"));

        assertThat(plannings.equipments.inOrder(null, 10))
                .singleElement()
                .matches(it -> it.name().equals("bus nomade"))
                .matches(it -> it.kind() == EquipmentKind.VEHICLE);
        assertThat(tours()).hasSize(2);
    }

    @Test
    void people_and_things_are_recognised_where_only_one_can_be_meant() {
        Member lea = TeamFixtures.aMember("Léa Martin");
        Member marc = TeamFixtures.aMember("Marc Dupont");
        plannings.team.add(lea);
        plannings.team.add(marc);
        plannings.team.add(TeamFixtures.aMember("Marc Petit"));
        Equipment tablet = EquipmentFixtures.aThing("Tablette 1", EquipmentKind.MATERIAL);
        plannings.equipments.add(tablet);

        plannings.run(
                HEADINGS,
                JONCY.replace("Conseillère 1", "MARTIN léa / Marc D.").replace("bus", "tablette"),
                JONCY.replace("25/01", "26/01").replace("Conseillère 1", "Marc"));

        assertThat(plannings.allOccurrences())
                .extracting(it -> it.crew())
                .containsExactly(
                        new Crew(
                                List.of(lea.id().value(), marc.id().value()),
                                List.of(tablet.id().value()),
                                null),
                        Crew.NOBODY);
        assertThat(plannings.typedOf(plannings.allActions().getFirst()).referent())
                .isEqualTo("Marc");
    }

    @Test
    void how_many_came_to_a_date_that_is_over_is_its_outcome() {
        plannings.itIs("2027-02-01T08:00:00Z");

        plannings.run(HEADINGS, JONCY, JONCY.replace("25/01/2027|lundi", "08/02/2027|"));

        assertThat(figures(0)).contains(Figures.people(6, 2));
        assertThat(figures(1)).isEmpty();
    }

    @Test
    void a_corrected_figure_corrects_the_outcome_unless_somebody_said_otherwise_in_parvis() {
        plannings.itIs("2027-02-01T08:00:00Z");
        String other = JONCY.replace("25/01/2027|lundi", "26/01/2027|");
        plannings.run(HEADINGS, JONCY, other);
        Outcome known = outcome(1).orElseThrow();
        Outcome said = known.correct(Figures.people(9, 1), new Author("lea", "Léa"), known.at());
        plannings.outcomes.save(said, said.told());

        plannings.run(HEADINGS, JONCY.replace("|6|2|", "|8|3|"), other.replace("|6|2|", "|7|2|"));

        assertThat(figures(0)).contains(Figures.people(8, 3));
        assertThat(figures(1)).contains(Figures.people(9, 1));
    }

    @Test
    void a_permanence_of_the_evening_may_go_on_past_midnight() {
        plannings.run(HEADINGS, JONCY.replace("14H / 17H", "21h - 1h"));

        assertThat(plannings.allOccurrences().getFirst().period())
                .isEqualTo(
                        new Period(
                                Instant.parse("2027-01-25T20:00:00Z"),
                                Instant.parse("2027-01-26T00:00:00Z")));
    }

    @Test
    void an_import_is_taken_back_with_its_tours_and_may_be_repeated() {
        String bus = JONCY.replace("Atelier", "bus nomade");
        plannings.run(HEADINGS, bus, JONCY.replace("25/01", "26/01"));
        String importId = plannings.rows.ofActions(ids()).getFirst().importId();

        UndoImport.Undone undone = plannings.undo.undo(importId);

        assertThat(undone).isEqualTo(new UndoImport.Undone(2, 0));
        assertThat(plannings.allActions()).isEmpty();
        assertThat(tours()).extracting(Tour::state).containsExactly(TourState.CANCELLED);
        assertThat(plannings.undo.undo(importId)).isEqualTo(new UndoImport.Undone(0, 0));
    }

    @Test
    void what_was_announced_since_its_import_is_not_taken_back() {
        plannings.run(HEADINGS, JONCY);
        Action draft = plannings.onlyAction();
        Action announced = draft.change(Plans.aPermanence()).announce();
        plannings.actions.save(draft.change(Plans.aPermanence()), draft.changed());
        plannings.actions.save(announced, announced.changed());
        String importId = plannings.rows.ofActions(ids()).getFirst().importId();

        assertThat(plannings.undo.undo(importId)).isEqualTo(new UndoImport.Undone(0, 1));
        assertThat(plannings.allActions()).containsExactly(announced);
    }

    @Test
    void lines_are_read_one_by_one_before_anything_is_stored() {
        plannings.run(HEADINGS, JONCY);

        List<Line> lines =
                plannings.look(
                        HEADINGS,
                        JONCY,
                        JONCY.replace("25/01", "26/01"),
                        JONCY.replace("JONCY ", "Atlantis"));

        assertThat(lines)
                .extracting(Line::row, Line::outcome)
                .containsExactly(
                        tuple(2, RowOutcome.DUPLICATE),
                        tuple(3, RowOutcome.CREATED),
                        tuple(4, null));
        assertThat(lines.get(1).understood())
                .isEqualTo(
                        new PlannedLine(
                                List.of(LocalDate.of(2027, 1, 26)),
                                LocalTime.of(14, 0),
                                LocalTime.of(17, 0),
                                "71242",
                                "salle des fêtes",
                                Practice.PARTNER_WORKSHOP,
                                false,
                                "Atelier",
                                List.of("CAF", "Pôle emploi")));
        assertThat(lines.get(1).warnings())
                .extracting(Finding::code)
                .containsExactly("weekday-differs");
        assertThat(lines.get(2).problem())
                .matches(it -> it != null && it.code().equals("commune-unknown"));
        assertThat(plannings.allActions()).hasSize(1);
    }

    @Test
    void lines_without_headings_are_refused() {
        assertThatThrownBy(() -> plannings.look(JONCY, JONCY)).isInstanceOf(NoPlanningSheet.class);
    }

    private List<Tour> tours() {
        return plannings.tours.between(LocalDate.MIN, LocalDate.MAX, null, 100);
    }

    private List<ActionId> ids() {
        return plannings.allActions().stream().map(Action::id).toList();
    }

    private Optional<Outcome> outcome(int date) {
        return plannings.outcomes.byId(plannings.allOccurrences().get(date).id());
    }

    private Optional<Figures> figures(int date) {
        return outcome(date).map(Outcome::figures);
    }

    @Test
    void blank_total_and_banner_rows_count_nowhere() {
        SheetReport report =
                plannings.run(
                        HEADINGS,
                        "JANVIER 2027||||||||||||",
                        JONCY,
                        "||||||||||||",
                        "Total trimestre|||||||||12|||",
                        HEADINGS,
                        "26/01/2027||9h-11h|Total Access|Joncy|stand|||||||");

        assertThat(report.rows()).isEqualTo(2);
        assertThat(report.created()).isEqualTo(2);
        assertThat(report.rejected()).isEmpty();
    }

    @Test
    void columns_are_known_by_their_meaning_wherever_they_stand() {
        SheetReport report =
                plannings.run(
                        "Village|Quand ?|Début|Fin|Salle|Activité|Avec|Responsable|Présents",
                        "Joncy|25/01/2027|9h|11h30|mairie|permanence|MSA|Léa|4");

        assertThat(report.created()).isEqualTo(1);
        assertThat(report.warnings()).isEmpty();
        assertThat(plannings.onlyAction().plan().practice()).isEqualTo(Practice.PERMANENCE);
        assertThat(plannings.typedOf(plannings.onlyAction()).attended()).isEqualTo(4);
        assertThat(plannings.typedOf(plannings.onlyAction()).referent()).isEqualTo("Léa");
    }

    @Test
    void what_is_wrong_is_said_of_the_column_that_is_there() {
        SheetReport report =
                plannings.run(
                        "Date|Début|Fin|Lieu|Titre",
                        "25/01/2027|11h|9h|Joncy|permanence",
                        "25/01/2027|9h|11h|Atlantis|permanence",
                        "25/01/2027|9h|11h|Joncy|zumba");

        assertThat(report.rejected())
                .extracting(Finding::row, Finding::column)
                .containsExactly(tuple(2, "Début"), tuple(3, "Lieu"));
        assertThat(report.warnings())
                .extracting(Finding::row, Finding::column)
                .containsExactly(tuple(4, "Titre"));
    }

    @Test
    void sheets_about_something_else_are_left_to_others() {
        assertThat(plannings.reads("Nom|Prénom|Téléphone|Mail|Commune|Dispo", "a|b|c|d|e|f"))
                .isFalse();
        assertThat(
                        plannings.reads(
                                "Structure|Type|Contact|Mail|Convention (O/N)|Date signature",
                                "MSA|o|a|b|c|d"))
                .isFalse();
        assertThat(plannings.reads(HEADINGS, JONCY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Planning 2027", "Saison 2026-2027"})
    void a_sheet_without_any_year_takes_that_of_its_name(String name) {
        plannings.runSheet(name, HEADINGS, JONCY.replace("25/01/2027", "25 janvier"));

        assertThat(plannings.allOccurrences().getFirst().period().startsAt())
                .isEqualTo(Instant.parse("2027-01-25T13:00:00Z"));
    }

    @Test
    void dates_without_a_year_follow_one_another() {
        plannings.runSheet(
                "Feuil1",
                HEADINGS,
                JONCY.replace("25/01/2027|lundi", "20/12/2026|"),
                JONCY.replace("25/01/2027|lundi", "14 avril|"),
                JONCY.replace("25/01/2027|lundi", "15 septembre|"));

        assertThat(plannings.allOccurrences())
                .last()
                .matches(
                        it -> it.period().startsAt().equals(Instant.parse("2027-09-15T12:00:00Z")));
    }

    @Test
    void the_same_twice_in_a_file_is_a_duplicate_and_the_first_row_stands() {
        SheetReport report =
                plannings.run(
                        HEADINGS,
                        JONCY,
                        JONCY.replace("25/01/2027", "46412").replace("14H / 17H", "de 14h à 17h"),
                        JONCY.replace("CAF", "MSA"));

        assertThat(report.created()).isEqualTo(1);
        assertThat(report.duplicates()).isEqualTo(2);
        assertThat(report.warnings())
                .extracting(Finding::row, Finding::code)
                .containsExactly(tuple(4, "duplicate-differs"));
    }

    @Test
    void a_series_brings_only_the_dates_that_no_earlier_row_plans() {
        SheetReport report =
                plannings.run(
                        HEADINGS,
                        JONCY.replace("25/01/2027|lundi", "02/03/2027|mardi"),
                        JONCY.replace("25/01/2027|lundi", "tous les mardis de mars|mardi"));

        assertThat(report.created()).isEqualTo(2);
        assertThat(plannings.allOccurrences()).hasSize(5);
    }

    @Test
    void the_same_file_again_brings_nothing_new_even_after_a_date_moved() {
        plannings.run(HEADINGS, JONCY);
        var dated = plannings.allOccurrences().getFirst();
        var moved =
                dated.move(
                        new Period(
                                dated.period().startsAt().plus(Duration.ofDays(7)),
                                dated.period().endsAt().plus(Duration.ofDays(7))));
        plannings.occurrences.save(moved, moved.told());

        SheetReport again = plannings.run(HEADINGS, JONCY);

        assertThat(again.duplicates()).isEqualTo(1);
        assertThat(plannings.allOccurrences()).containsExactly(moved);
    }

    @Test
    void a_date_that_is_planned_in_parvis_is_known_in_a_file() {
        plannings.run(HEADINGS, JONCY.replace("25/01/2027|lundi", "tous les lundis de janvier|"));

        SheetReport report = plannings.run(HEADINGS, JONCY);

        assertThat(report.duplicates()).isEqualTo(1);
        assertThat(plannings.allActions()).hasSize(1);
    }

    @Test
    void a_known_row_is_updated_by_what_is_new_and_loses_nothing_by_blanks() {
        plannings.run(HEADINGS, JONCY);

        SheetReport report = plannings.run(HEADINGS, JONCY.replace("dizaine|6|2", "dizaine|8|"));

        AsTyped typed = plannings.typedOf(plannings.onlyAction());
        assertThat(report.updated()).isEqualTo(1);
        assertThat(typed.attended()).isEqualTo(8);
        assertThat(typed.newcomers()).isEqualTo(2);
    }

    @Test
    void a_dry_run_counts_the_same_and_changes_nothing() {
        String[] rows = {JONCY, JONCY, JONCY.replace("JONCY ", "Atlantis")};

        SheetReport dry = plannings.dryRun(HEADINGS, rows);

        assertThat(plannings.allActions()).isEmpty();
        assertThat(plannings.allOccurrences()).isEmpty();
        assertThat(plannings.run(HEADINGS, rows)).isEqualTo(dry);
    }

    @Test
    void an_import_killed_anywhere_counts_right_when_it_is_resumed() {
        List<String> rows = new ArrayList<>();
        for (int day = 0; day < 500; day++) {
            LocalDate date = LocalDate.of(2027, 1, 1).plusDays(day);
            rows.add(JONCY.replace("25/01/2027|lundi", date + "|"));
        }
        rows.add(rows.getFirst());
        plannings.run(HEADINGS, rows.get(7).replace("|6|2|", "|1|1|"));

        SheetReport report =
                plannings.killedAfterAndResumed(400, HEADINGS, rows.toArray(String[]::new));

        assertThat(report.created()).isEqualTo(499);
        assertThat(report.updated()).isEqualTo(1);
        assertThat(report.duplicates()).isEqualTo(1);
        assertThat(plannings.allActions()).hasSize(500);
        assertThat(plannings.allOccurrences()).hasSize(500);
    }

    @Test
    void partners_are_recognised_once_they_are_known_whatever_they_were_called() {
        plannings.partners.learn("0199f3a0-0000-7000-8000-000000000001", "CAF", 1);
        plannings.run(HEADINGS, JONCY);

        plannings.partners.learn("0199f3a0-0000-7000-8000-000000000002", "France Travail", 1);

        assertThat(plannings.onlyAction().plan().organisation().partners())
                .containsExactly(
                        new PartnerRef("CAF", "0199f3a0-0000-7000-8000-000000000001"),
                        new PartnerRef("Pôle emploi", "0199f3a0-0000-7000-8000-000000000002"));
    }

    @Test
    void an_action_belongs_to_the_season_of_its_date() {
        Season season =
                Season.open(
                        new SeasonId("s"),
                        new SeasonPlan(
                                "2026-2027", LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31)));
        plannings.seasons.add(season);

        plannings.run(HEADINGS, JONCY);

        assertThat(plannings.onlyAction().plan().seasonId()).isEqualTo(season.id());
    }
}
