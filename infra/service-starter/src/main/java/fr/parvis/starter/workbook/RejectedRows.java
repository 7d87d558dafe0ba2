package fr.parvis.starter.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The rows that an import could not take, as they were, each with its reason in a last column. */
public final class RejectedRows {

    private static final String REASON = "À corriger";
    private static final String APPLICATION = "Parvis";
    private static final int REASON_WIDTH = 80;

    private RejectedRows() {}

    /**
     * @param headings number of the row that names the columns
     * @param reasons why, by row number
     */
    public record Part(WorkbookSheet sheet, int headings, Map<Integer, String> reasons) {}

    /** An .xlsx of one sheet per part, ready to be corrected and sent again. */
    public static byte[] write(List<Part> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, APPLICATION, "1.0")) {
            parts.forEach(part -> write(workbook.newWorksheet(part.sheet().name()), part));
            if (parts.isEmpty()) {
                workbook.newWorksheet(REASON);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet to, Part part) {
        List<WorkbookSheet.Row> rows =
                part.sheet().rows().stream()
                        .filter(
                                row ->
                                        row.number() == part.headings()
                                                || part.reasons().containsKey(row.number()))
                        .toList();
        int last = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int line = 0; line < rows.size(); line++) {
            WorkbookSheet.Row row = rows.get(line);
            for (int column = 0; column < row.cells().size(); column++) {
                to.value(line, column, row.cells().get(column));
            }
            to.value(line, last, part.reasons().getOrDefault(row.number(), REASON));
        }
        to.range(0, 0, 0, last).style().bold().set();
        to.width(last, REASON_WIDTH);
    }
}
