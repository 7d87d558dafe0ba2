package fr.parvis.starter.workbook;

import fr.parvis.starter.imports.OpenWorkbook;
import fr.parvis.starter.imports.SheetText;
import java.util.List;

/** Workbooks of Excel and its like. */
class ExcelWorkbooks implements OpenWorkbook {

    @Override
    public List<SheetText> open(byte[] sent) {
        return Workbooks.read(sent).stream().map(ExcelWorkbooks::text).toList();
    }

    private static SheetText text(WorkbookSheet sheet) {
        return new SheetText(
                sheet.name(),
                sheet.rows().stream()
                        .map(row -> new SheetText.Row(row.number(), row.cells()))
                        .toList());
    }
}
