package fr.parvis.volunteers.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.parvis.starter.imports.Finding;
import fr.parvis.starter.imports.SheetReport;
import fr.parvis.starter.imports.SheetText;
import fr.parvis.starter.workbook.Workbooks;
import fr.parvis.volunteers.volunteer.InMemoryVolunteers;
import fr.parvis.volunteers.volunteer.Volunteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coordinator's own workbook, kept beside the project; skipped aloud where it is absent. */
class ClunisoisWorkbookTest {

    private static final Path WORKBOOK = Path.of("../../shared/data/clunisois.xlsx");

    private final InMemoryVolunteers volunteers = new InMemoryVolunteers();
    private final Imports imports = new Imports(volunteers);

    @BeforeEach
    void the_workbook_is_there() {
        assumeThat(WORKBOOK)
                .as("SKIPPED: no %s beside the project", WORKBOOK.toAbsolutePath().normalize())
                .exists();
    }

    @Test
    void every_row_is_counted_as_it_should_be() throws IOException {
        List<SheetReport> reports = imports.run(sheets(), false);

        assertThat(reports).hasSize(1);
        SheetReport report = reports.getFirst();
        assertThat(report.name()).isEqualTo("Bénévoles");
        assertThat(report.rows()).isEqualTo(430);
        assertThat(report.created()).isEqualTo(424);
        assertThat(report.updated()).isZero();
        assertThat(report.duplicates()).isEqualTo(3);
        assertThat(report.rejected()).extracting(Finding::row).containsExactly(79, 152, 335);
        assertThat(report.warnings())
                .filteredOn(warning -> warning.code().equals("household"))
                .extracting(Finding::row)
                .containsExactly(62, 242);
        assertThat(report.warnings())
                .filteredOn(warning -> warning.code().startsWith("commune"))
                .isEmpty();
    }

    @Test
    void those_who_may_be_asked_are_those_who_said_yes() throws IOException {
        imports.run(sheets(), false);

        List<Volunteer> all = volunteers.inOrder(null, 1_000);
        assertThat(all).filteredOn(one -> one.consent().isGiven()).hasSize(405);
        assertThat(
                        all.stream()
                                .filter(Volunteer::contactable)
                                .map(v -> v.profile().email())
                                .distinct())
                .hasSize(402);
        assertThat(all).filteredOn(one -> one.profile().email() == null).hasSize(1);
        assertThat(all).allMatch(one -> one.profile().commune() != null);
    }

    @Test
    void imported_twice_it_brings_nothing_new() throws IOException {
        imports.run(sheets(), false);

        SheetReport again = imports.run(sheets(), false).getFirst();

        assertThat(again.created() + again.updated()).isZero();
        assertThat(again.duplicates()).isEqualTo(427);
        assertThat(again.rejected()).hasSize(3);
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
