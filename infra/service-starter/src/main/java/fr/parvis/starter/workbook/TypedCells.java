package fr.parvis.starter.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Cells that were pasted or corrected in a page, as a workbook that is imported like any other. */
public final class TypedCells {

    private TypedCells() {}

    /** An .xlsx of one sheet; the first of the rows names the columns. */
    public static byte[] workbook(String sheet, List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Parvis", "1.0")) {
            Worksheet written = workbook.newWorksheet(sheet);
            for (int line = 0; line < rows.size(); line++) {
                write(written, line, rows.get(line));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet to, int line, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            to.value(line, column, cells.get(column));
        }
    }
}
