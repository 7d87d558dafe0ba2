package fr.parvis.actions.workbook;

import fr.parvis.starter.imports.SheetText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How many people a row counts; null where it says nothing that can be read. */
record RowCounts(
        @Nullable Integer expected, @Nullable Integer attended, @Nullable Integer newcomers) {

    static RowCounts read(PlanningHeadings headings, SheetText.Row row, PlanningFindings findings) {
        Integer attended = exact(Column.ATTENDED, headings, row, findings);
        Integer newcomers = exact(Column.NEWCOMERS, headings, row, findings);
        if (newcomers != null && attended == null) {
            findings.missingAttended(headings.first(Column.NEWCOMERS, row));
        }
        return new RowCounts(
                read(Column.EXPECTED, headings, row, findings)
                        .map(CountCell.Count::people)
                        .orElse(null),
                attended,
                newcomers);
    }

    boolean exceed() {
        return attended != null && newcomers != null && newcomers > attended;
    }

    /** What happened is counted, not guessed. */
    private static @Nullable Integer exact(
            Column column,
            PlanningHeadings headings,
            SheetText.Row row,
            PlanningFindings findings) {
        Optional<CountCell.Count> read = read(column, headings, row, findings);
        read.filter(count -> !count.exact())
                .ifPresent(
                        count ->
                                findings.roundedCount(
                                        column, headings.first(column, row), count.people()));
        return read.map(CountCell.Count::people).orElse(null);
    }

    private static Optional<CountCell.Count> read(
            Column column,
            PlanningHeadings headings,
            SheetText.Row row,
            PlanningFindings findings) {
        String typed = headings.first(column, row);
        Optional<CountCell.Count> read = CountCell.read(typed);
        if (!typed.isEmpty() && read.isEmpty()) {
            findings.unreadableCount(column, typed);
        }
        return read;
    }
}
