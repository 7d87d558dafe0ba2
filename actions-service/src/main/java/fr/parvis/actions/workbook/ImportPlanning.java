package fr.parvis.actions.workbook;

import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.starter.core.Ids;
import fr.parvis.starter.core.Refusal;
import fr.parvis.starter.imports.ImportOrder;
import fr.parvis.starter.imports.ImportSheets;
import fr.parvis.starter.imports.KnownSheet;
import fr.parvis.starter.imports.SheetReport;
import fr.parvis.starter.imports.SheetText;
import fr.parvis.starter.tenancy.Tenant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Imports the plannings of a workbook, or says what importing them would do. */
public class ImportPlanning implements ImportSheets {

    static final String KIND = "PLANNING";

    private static final int ROWS_AT_ONCE = 200;

    private final Occurrences occurrences;
    private final ImportedRows rows;
    private final PrepareImport prepare;
    private final Ids ids;
    private final InstantSource time;

    public ImportPlanning(
            Occurrences occurrences,
            ImportedRows rows,
            PrepareImport prepare,
            Ids ids,
            InstantSource time) {
        this.occurrences = occurrences;
        this.rows = rows;
        this.prepare = prepare;
        this.ids = ids;
        this.time = time;
    }

    @Override
    public Map<String, Integer> headingsOfKnown(List<SheetText> sheets) {
        return KnownSheet.headingsOf(PlanningHeadings.among(sheets));
    }

    @Override
    public Refusal noneIsKnown() {
        return new NoPlanningSheet();
    }

    @Override
    public List<SheetReport> run(ImportOrder order, Tenant tenant, ImportOrder.Progress progress) {
        PlanningFile file = PlanningFile.read(order.sheets(), tenant, today(tenant));
        PlannedDates planned = planned(file, tenant);
        ImportRows importRows = importRows(order, tenant, planned);
        List<SheetReport> reports = new ArrayList<>();
        int done = 0;
        for (PlanningFile.ReadSheet sheet : file.sheets()) {
            SheetImport taken = new SheetImport(sheet.name(), file.rows(), planned, importRows);
            for (List<RowReading> some : sheet.inPieces(ROWS_AT_ONCE)) {
                taken.take(some);
                done += some.size();
                progress.at(done, file.size());
            }
            reports.add(taken.report());
        }
        return List.copyOf(reports);
    }

    /** What importing this would do, row by row; changes nothing. */
    public List<Line> look(SheetText sheet, Tenant tenant) {
        PlanningFile file = PlanningFile.read(List.of(sheet), tenant, today(tenant));
        if (file.sheets().isEmpty()) {
            throw noneIsKnown();
        }
        PlannedDates planned = planned(file, tenant);
        ImportRows importRows =
                importRows(new ImportOrder("", List.of(sheet), true), tenant, planned);
        List<RowReading> read = file.sheets().getFirst().rows();
        Verdicts verdicts =
                new Verdicts(file.rows(), planned, importRows.put(file.rows().of(read)));
        return read.stream()
                .map(row -> Line.of(row, file.rows().warnings(row), verdicts.of(row)))
                .toList();
    }

    private PlannedDates planned(PlanningFile file, Tenant tenant) {
        return PlannedDates.around(occurrences, file.rows().days(), tenant.zone());
    }

    private ImportRows importRows(ImportOrder order, Tenant tenant, PlannedDates planned) {
        return new ImportRows(rows, planned, prepare.now(tenant, today(tenant)), ids, order);
    }

    private LocalDate today(Tenant tenant) {
        return LocalDate.ofInstant(time.instant(), tenant.zone());
    }
}
