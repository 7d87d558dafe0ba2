package fr.parvis.actions.workbook;

import fr.parvis.starter.imports.SheetReport;
import java.util.List;

/** Takes the rows of one sheet in their order and tallies what becomes of each. */
final class SheetImport {

    private final SheetReport.Tally tally;
    private final FileRows file;
    private final PlannedDates planned;
    private final ImportRows importRows;

    SheetImport(String name, FileRows file, PlannedDates planned, ImportRows importRows) {
        this.tally = new SheetReport.Tally(name, ImportPlanning.KIND);
        this.file = file;
        this.planned = planned;
        this.importRows = importRows;
    }

    SheetReport report() {
        return tally.report();
    }

    void take(List<RowReading> rows) {
        Verdicts verdicts = new Verdicts(file, planned, importRows.put(file.of(rows)));
        rows.forEach(row -> count(row, verdicts));
    }

    private void count(RowReading row, Verdicts verdicts) {
        verdicts.of(row).ifPresent(tally::count);
        switch (row) {
            case RowReading.Unusable unusable when verdicts.of(row).isEmpty() ->
                    tally.reject(unusable.finding());
            case RowReading.Unusable _ -> {}
            case RowReading.Planned it -> file.warnings(it).forEach(tally::warn);
        }
    }
}
