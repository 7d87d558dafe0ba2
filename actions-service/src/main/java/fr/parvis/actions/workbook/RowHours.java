package fr.parvis.actions.workbook;

import fr.parvis.starter.imports.SheetText;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The hours of a row, from one column or two; start and end are null where the whole day is taken.
 *
 * @param reversed whether it would end before it begins
 */
record RowHours(
        String typed, @Nullable LocalTime start, @Nullable LocalTime end, boolean reversed) {

    static RowHours read(PlanningHeadings headings, SheetText.Row row, PlanningFindings findings) {
        List<String> cells =
                Stream.of(Column.HOURS, Column.START, Column.END)
                        .flatMap(column -> headings.all(column, row).stream())
                        .toList();
        String typed = String.join(" ", cells);
        return switch (HoursCell.read(cells)) {
            case TypedHours.Reversed it -> new RowHours(typed, it.start(), it.end(), true);
            case TypedHours.Known it -> new RowHours(typed, it.start(), it.end(), false);
            case TypedHours.OnlyStart only -> hour(typed, only.start(), findings);
            case TypedHours.Unreadable _, TypedHours.Missing _ -> wholeDay(typed, findings);
        };
    }

    private static RowHours wholeDay(String typed, PlanningFindings findings) {
        findings.missingHours(typed);
        return new RowHours(typed, null, null, false);
    }

    private static RowHours hour(String typed, LocalTime start, PlanningFindings findings) {
        LocalTime end = start.getHour() == 23 ? LocalTime.of(23, 59) : start.plusHours(1);
        findings.missingEnd(typed, end);
        return new RowHours(typed, start, end, false);
    }
}
