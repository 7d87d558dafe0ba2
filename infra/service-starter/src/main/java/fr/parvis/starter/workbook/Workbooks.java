package fr.parvis.starter.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Opens workbooks in the format of Excel since 2007; everything else is refused in French. */
public final class Workbooks {

    private static final int ROWS = 100_000;
    private static final long CHARACTERS = 20_000_000;

    private long rows;
    private long characters;

    private Workbooks() {}

    /**
     * The sheets as text, at most 10 MB sent and 200 MB unpacked.
     *
     * @throws WorkbookRefused for anything else, with what to do about it
     */
    public static List<WorkbookSheet> read(byte[] sent) {
        try {
            Envelope.check(sent);
            return new Workbooks().sheets(sent);
        } catch (WorkbookRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw WorkbookRefused.broken();
        }
    }

    private List<WorkbookSheet> sheets(byte[] sent) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(sent))) {
            List<WorkbookSheet> sheets = new ArrayList<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.add(read(sheet));
            }
            return List.copyOf(sheets);
        }
    }

    private WorkbookSheet read(Sheet sheet) throws IOException {
        try (Stream<Row> stream = sheet.openStream()) {
            return new WorkbookSheet(
                    sheet.getName(),
                    stream.map(row -> new WorkbookSheet.Row(row.getRowNum(), CellText.of(row)))
                            .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                            .peek(this::count)
                            .toList());
        }
    }

    private void count(WorkbookSheet.Row row) {
        rows++;
        characters += row.cells().stream().mapToInt(String::length).sum();
        if (rows > ROWS || characters > CHARACTERS) {
            throw WorkbookRefused.tooLarge();
        }
    }
}
