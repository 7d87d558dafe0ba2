package fr.parvis.volunteers.workbook.excel;

import fr.parvis.starter.workbook.WorkbookSheet;
import fr.parvis.starter.workbook.Workbooks;
import fr.parvis.volunteers.workbook.OpenWorkbook;
import fr.parvis.volunteers.workbook.SheetText;
import java.util.List;
import org.springframework.stereotype.Component;

/** Workbooks of Excel and its like. */
@Component
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
