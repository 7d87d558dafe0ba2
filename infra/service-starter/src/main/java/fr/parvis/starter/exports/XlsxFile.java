package fr.parvis.starter.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook of one sheet, its titles frozen above. */
final class XlsxFile {

    private static final int FLUSHED_EVERY = 500;

    private XlsxFile() {}

    static <T> void write(Export<T> export, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Parvis", null)) {
            Worksheet sheet = book.newWorksheet("Liste");
            titles(sheet, export.columns());
            int line = 1;
            for (T row : export.rows()) {
                values(sheet, line, export.columns(), row);
                if (line++ % FLUSHED_EVERY == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static <T> void titles(Worksheet sheet, List<Column<T>> columns) {
        sheet.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, columns.get(i).title());
            sheet.style(0, i).bold().set();
            sheet.width(i, 20);
        }
    }

    private static <T> void values(Worksheet sheet, int line, List<Column<T>> columns, T row) {
        for (int i = 0; i < columns.size(); i++) {
            put(sheet, line, i, columns.get(i).value().apply(row));
        }
    }

    private static void put(Worksheet sheet, int line, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(line, column, number);
            case LocalDate date -> {
                sheet.value(line, column, date);
                sheet.style(line, column).format("dd/mm/yyyy").set();
            }
            default -> sheet.value(line, column, Cell.text(value));
        }
    }
}
