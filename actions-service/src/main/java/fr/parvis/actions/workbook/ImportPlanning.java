package fr.parvis.actions.workbook;

import fr.parvis.actions.action.Actions;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.season.Seasons;
import fr.parvis.starter.core.Ids;
import fr.parvis.starter.core.Refusal;
import fr.parvis.starter.imports.ImportOrder;
import fr.parvis.starter.imports.ImportSheets;
import fr.parvis.starter.imports.KnownSheet;
import fr.parvis.starter.imports.SheetReport;
import fr.parvis.starter.imports.SheetText;
import fr.parvis.starter.reference.Communes;
import fr.parvis.starter.reference.Gazetteer;
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
    private static final int SEASONS = 100;

    private final Actions actions;
    private final Occurrences occurrences;
    private final Seasons seasons;
    private final ImportedRows rows;
    private final MatchPartners partners;
    private final Ids ids;
    private final InstantSource time;

    public ImportPlanning(
            Actions actions,
            Occurrences occurrences,
            Seasons seasons,
            ImportedRows rows,
            MatchPartners partners,
            Ids ids,
            InstantSource time) {
        this.actions = actions;
        this.occurrences = occurrences;
        this.seasons = seasons;
        this.rows = rows;
        this.partners = partners;
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
        List<ReadSheet> sheets = read(order, tenant);
        FileRows file = new FileRows(sheets.stream().flatMap(it -> it.rows().stream()).toList());
        ImportRow importRow = importRow(order, tenant, file);
        int total = sheets.stream().mapToInt(sheet -> sheet.rows().size()).sum();
        List<SheetReport> reports = new ArrayList<>();
        int done = 0;
        for (ReadSheet sheet : sheets) {
            SheetImport taken =
                    new SheetImport(sheet.name(), file, importRow, tenant.siren().value());
            for (List<RowReading> some : sheet.inPieces(ROWS_AT_ONCE)) {
                taken.take(some);
                done += some.size();
                progress.at(done, total);
            }
            reports.add(taken.report());
        }
        return List.copyOf(reports);
    }

    private ImportRow importRow(ImportOrder order, Tenant tenant, FileRows file) {
        return new ImportRow(
                rows,
                partners,
                new PlanRow(
                        actions, occurrences, seasons.latestFirst(null, SEASONS), tenant.zone()),
                PlannedDates.around(occurrences, file.days(), tenant.zone()),
                ids,
                order);
    }

    private List<ReadSheet> read(ImportOrder order, Tenant tenant) {
        Gazetteer gazetteer = Communes.official().within(tenant.communes());
        LocalDate today = LocalDate.ofInstant(time.instant(), tenant.zone());
        return PlanningHeadings.among(order.sheets()).stream()
                .map(sheet -> ReadSheet.read(sheet, gazetteer, SheetYears.of(sheet, today)))
                .toList();
    }

    private record ReadSheet(String name, List<RowReading> rows) {

        static ReadSheet read(
                KnownSheet<PlanningHeadings> sheet, Gazetteer gazetteer, LocalDate near) {
            RowReader reader = new RowReader(sheet.headings(), gazetteer, near);
            return new ReadSheet(sheet.name(), sheet.rows().stream().map(reader::read).toList());
        }

        List<List<RowReading>> inPieces(int size) {
            List<List<RowReading>> pieces = new ArrayList<>();
            for (int from = 0; from < rows.size(); from += size) {
                pieces.add(rows.subList(from, Math.min(rows.size(), from + size)));
            }
            return pieces;
        }
    }
}
