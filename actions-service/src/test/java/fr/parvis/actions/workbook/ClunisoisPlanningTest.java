package fr.parvis.actions.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.parvis.actions.action.ActionState;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.imports.Finding;
import fr.parvis.starter.imports.SheetReport;
import fr.parvis.starter.imports.SheetText;
import fr.parvis.starter.workbook.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coordinator's own workbook, kept beside the project; skipped aloud where it is absent. */
class ClunisoisPlanningTest {

    private static final Path WORKBOOK = Path.of("../../shared/data/clunisois.xlsx");

    private final Plannings plannings = new Plannings();

    @BeforeEach
    void the_workbook_is_there() {
        assumeThat(WORKBOOK)
                .as("SKIPPED: no %s beside the project", WORKBOOK.toAbsolutePath().normalize())
                .exists();
    }

    @Test
    void every_row_is_counted_as_it_should_be() throws IOException {
        List<SheetReport> reports = plannings.run(sheets(), false);

        assertThat(reports).hasSize(1);
        SheetReport report = reports.getFirst();
        assertThat(report.name()).isEqualTo("Planning HLM 2027");
        assertThat(report.kind()).isEqualTo("PLANNING");
        assertThat(report.rows()).isEqualTo(96);
        assertThat(report.created()).isEqualTo(91);
        assertThat(report.updated() + report.duplicates()).isZero();
        assertThat(report.rejected()).extracting(Finding::row).containsExactly(22, 38, 47, 62, 80);
        assertThat(report.rejected())
                .extracting(Finding::code)
                .containsExactly(
                        "date-unreadable",
                        "commune-unknown",
                        "date-unreadable",
                        "date-unreadable",
                        "newcomers-exceed");
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void each_row_is_a_draft_and_two_of_them_are_series() throws IOException {
        plannings.run(sheets(), false);

        assertThat(plannings.allActions())
                .hasSize(91)
                .allMatch(action -> action.state() == ActionState.DRAFT);
        assertThat(plannings.allOccurrences()).hasSize(89 + 5 + 5);
        assertThat(plannings.allActions())
                .filteredOn(action -> plannings.occurrences.ofAction(action.id()).size() > 1)
                .extracting(action -> plannings.typedOf(action).date())
                .containsExactlyInAnyOrder(
                        "tous les mardis de mars", "tous les vendredis de juillet");
        assertThat(plannings.allActions())
                .filteredOn(action -> action.plan().practice() == Practice.HOME_VISIT)
                .hasSize(6)
                .allMatch(action -> action.visitId() == null && !action.missing().isEmpty());
    }

    @Test
    void imported_twice_it_brings_nothing_new() throws IOException {
        plannings.run(sheets(), false);

        SheetReport again = plannings.run(sheets(), false).getFirst();

        assertThat(again.created() + again.updated()).isZero();
        assertThat(again.duplicates()).isEqualTo(91);
        assertThat(again.rejected()).hasSize(5);
        assertThat(plannings.allActions()).hasSize(91);
    }

    private static List<SheetText> sheets() throws IOException {
        return Workbooks.read(Files.readAllBytes(WORKBOOK)).stream()
                .map(
                        sheet ->
                                new SheetText(
                                        sheet.name(),
                                        sheet.rows().stream()
                                                .map(r -> new SheetText.Row(r.number(), r.cells()))
                                                .toList()))
                .toList();
    }
}
