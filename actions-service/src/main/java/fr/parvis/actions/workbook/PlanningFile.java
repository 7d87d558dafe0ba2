package fr.parvis.actions.workbook;

import fr.parvis.starter.imports.KnownSheet;
import fr.parvis.starter.imports.SheetText;
import fr.parvis.starter.tenancy.Tenant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The plannings of a file, read.
 *
 * @param rows of all its sheets
 */
record PlanningFile(List<ReadSheet> sheets, FileRows rows) {

    /** A sheet that is a planning. */
    record ReadSheet(String name, List<RowReading> rows) {

        private static ReadSheet read(
                KnownSheet<PlanningHeadings> sheet, CommuneCell communes, LocalDate near) {
            RowReader reader = new RowReader(sheet.headings(), communes, near);
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

    static PlanningFile read(List<SheetText> sheets, Tenant tenant, LocalDate today) {
        CommuneCell communes = new CommuneCell(tenant.communes());
        List<ReadSheet> read =
                PlanningHeadings.among(sheets).stream()
                        .map(sheet -> ReadSheet.read(sheet, communes, SheetYears.of(sheet, today)))
                        .toList();
        List<RowReading> all = read.stream().flatMap(sheet -> sheet.rows().stream()).toList();
        return new PlanningFile(read, new FileRows(tenant.siren().value(), all));
    }

    int size() {
        return sheets.stream().mapToInt(sheet -> sheet.rows().size()).sum();
    }
}
