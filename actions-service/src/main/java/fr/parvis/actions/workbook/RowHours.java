package fr.parvis.actions.workbook;

import fr.parvis.starter.imports.SheetText;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The hours of a row, from one column or two. */
final class RowHours {

    private final List<String> cells;
    private final String typed;
    private final PlanningFindings findings;

    RowHours(PlanningHeadings headings, SheetText.Row row, PlanningFindings findings) {
        this.cells =
                Stream.of(Column.HOURS, Column.START, Column.END)
                        .flatMap(column -> headings.all(column, row).stream())
                        .toList();
        this.typed = String.join(" ", cells);
        this.findings = findings;
    }

    /** Both null where the whole day is taken. */
    record Taken(@Nullable LocalTime start, @Nullable LocalTime end) {}

    RowReading read(Function<Taken, RowReading> then) {
        return switch (HoursCell.read(cells)) {
            case TypedHours.Reversed _ -> findings.reversedHours(typed);
            case TypedHours.Known known -> then.apply(new Taken(known.start(), known.end()));
            case TypedHours.OnlyStart only -> then.apply(hour(only.start()));
            case TypedHours.Unreadable _, TypedHours.Missing _ -> then.apply(wholeDay());
        };
    }

    private Taken wholeDay() {
        findings.missingHours(typed);
        return new Taken(null, null);
    }

    private Taken hour(LocalTime start) {
        LocalTime end = start.getHour() == 23 ? LocalTime.of(23, 59) : start.plusHours(1);
        findings.missingEnd(typed, end);
        return new Taken(start, end);
    }
}
