package fr.parvis.actions.workbook;

import fr.parvis.starter.imports.RowOutcome;
import fr.parvis.starter.imports.SheetReport;
import java.util.List;
import java.util.Map;

/** Takes the rows of one sheet in their order and tallies what becomes of each. */
final class SheetImport {

    private final SheetReport.Tally tally;
    private final FileRows file;
    private final ImportRow importRow;
    private final String tenant;

    SheetImport(String name, FileRows file, ImportRow importRow, String tenant) {
        this.tally = new SheetReport.Tally(name, ImportPlanning.KIND);
        this.file = file;
        this.importRow = importRow;
        this.tenant = tenant;
    }

    SheetReport report() {
        return tally.report();
    }

    void take(List<RowReading> rows) {
        List<PlannedRow> plans = plans(rows);
        Map<String, ImportedRow> stored =
                importRow.stored(plans.stream().map(plan -> plan.id(tenant)).distinct().toList());
        importRow.begin(plans);
        rows.forEach(row -> take(row, stored));
        importRow.end(plans);
    }

    private static List<PlannedRow> plans(List<RowReading> rows) {
        return rows.stream()
                .filter(RowReading.Planned.class::isInstance)
                .map(row -> ((RowReading.Planned) row).plan())
                .toList();
    }

    private void take(RowReading row, Map<String, ImportedRow> stored) {
        switch (row) {
            case RowReading.Unusable unusable -> tally.reject(unusable.finding());
            case RowReading.Planned planned -> take(planned, stored);
        }
    }

    private void take(RowReading.Planned row, Map<String, ImportedRow> stored) {
        row.warnings().forEach(tally::warn);
        if (file.ownDates(row).isEmpty()) {
            tally.count(RowOutcome.DUPLICATE);
            warnOfDifference(row, file.earlier(row));
            return;
        }
        String id = row.plan().id(tenant);
        tally.count(importRow.put(id, row.plan(), file.ownDates(row), stored.get(id)));
    }

    private void warnOfDifference(RowReading.Planned row, RowReading.Planned earlier) {
        if (row.plan().saysOtherwise(earlier.plan())) {
            tally.warn(
                    row.finding(
                            "duplicate-differs",
                            "Même date, mêmes horaires, même lieu qu’à la ligne "
                                    + earlier.row()
                                    + ", qui est gardée\u00a0; cette ligne-ci dit autre chose."));
        }
    }
}
