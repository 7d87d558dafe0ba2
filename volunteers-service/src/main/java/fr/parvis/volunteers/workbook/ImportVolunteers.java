package fr.parvis.volunteers.workbook;

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
import fr.parvis.volunteers.volunteer.Volunteers;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Imports the volunteers of a workbook, or says what importing it would do. */
public class ImportVolunteers implements ImportSheets {

    static final String KIND = "VOLUNTEERS";

    private static final int ROWS_AT_ONCE = 200;

    private final Volunteers volunteers;
    private final Ids ids;
    private final InstantSource time;

    public ImportVolunteers(Volunteers volunteers, Ids ids, InstantSource time) {
        this.volunteers = volunteers;
        this.ids = ids;
        this.time = time;
    }

    @Override
    public Map<String, Integer> headingsOfKnown(List<SheetText> sheets) {
        return KnownSheet.headingsOf(VolunteerHeadings.among(sheets));
    }

    @Override
    public Refusal noneIsKnown() {
        return new NoVolunteerSheet();
    }

    @Override
    public List<SheetReport> run(ImportOrder order, Tenant tenant, ImportOrder.Progress progress) {
        List<ReadSheet> sheets = read(order, tenant);
        FilePeople people =
                new FilePeople(sheets.stream().flatMap(sheet -> sheet.rows().stream()).toList());
        int total = sheets.stream().mapToInt(sheet -> sheet.rows().size()).sum();
        ImportPerson importPerson = new ImportPerson(volunteers, ids, time, order);
        List<SheetReport> reports = new ArrayList<>();
        int done = 0;
        for (ReadSheet sheet : sheets) {
            SheetImport rows = new SheetImport(sheet.name(), people, importPerson);
            for (List<RowReading> some : sheet.inPieces(ROWS_AT_ONCE)) {
                rows.take(some);
                done += some.size();
                progress.at(done, total);
            }
            reports.add(rows.report());
        }
        return List.copyOf(reports);
    }

    private static List<ReadSheet> read(ImportOrder order, Tenant tenant) {
        Gazetteer gazetteer = Communes.official().within(tenant.communes());
        return VolunteerHeadings.among(order.sheets()).stream()
                .map(sheet -> ReadSheet.read(sheet, gazetteer, tenant.region()))
                .toList();
    }

    private record ReadSheet(String name, List<RowReading> rows) {

        static ReadSheet read(
                KnownSheet<VolunteerHeadings> sheet, Gazetteer gazetteer, String region) {
            RowReader reader = new RowReader(sheet.headings(), gazetteer, region);
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
