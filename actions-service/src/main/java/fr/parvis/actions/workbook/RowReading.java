package fr.parvis.actions.workbook;

import fr.parvis.starter.imports.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** What a row says. */
sealed interface RowReading {

    /** Something planned, and what to tell about the row. */
    record Planned(int row, String column, PlannedRow plan, List<Finding> warnings)
            implements RowReading {

        Finding finding(String code, String message) {
            return new Finding(row, column, plan.typed().date(), code, message);
        }
    }

    /**
     * Why the row plans nothing.
     *
     * @param days and keys of what it would plan, where that can be read; where it is planned
     *     already, nothing is wrong
     */
    record Unusable(Finding finding, List<LocalDate> days, List<String> keys)
            implements RowReading {

        Unusable(Finding finding) {
            this(finding, List.of(), List.of());
        }

        Unusable unless(List<LocalDate> dates, Function<LocalDate, String> key) {
            return new Unusable(finding, dates, dates.stream().map(key).toList());
        }
    }
}
