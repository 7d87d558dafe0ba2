package fr.parvis.actions.workbook;

import fr.parvis.starter.imports.Finding;
import java.util.List;

/** What a row says. */
sealed interface RowReading {

    /** Something planned, and what to tell about the row. */
    record Planned(int row, String column, PlannedRow plan, List<Finding> warnings)
            implements RowReading {

        Finding finding(String code, String message) {
            return new Finding(row, column, plan.typed().date(), code, message);
        }
    }

    /** Why the row plans nothing. */
    record Unusable(Finding finding) implements RowReading {}
}
