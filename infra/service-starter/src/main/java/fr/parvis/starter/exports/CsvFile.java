package fr.parvis.starter.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV as French spreadsheets open it at a double click: semicolons, UTF-8 with its mark. */
final class CsvFile {

    private static final CSVFormat FRENCH =
            CSVFormat.EXCEL.builder().setDelimiter(';').setRecordSeparator("\r\n").get();

    private CsvFile() {}

    static <T> void write(Export<T> export, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        var csv = new CSVPrinter(writer, FRENCH);
        csv.printRecord(export.columns().stream().map(Column::title));
        for (T row : export.rows()) {
            csv.printRecord(export.columns().stream().map(it -> Cell.text(it.value().apply(row))));
        }
        csv.flush();
    }
}
