package fr.parvis.starter.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** What a person reads in a cell, as far as it matters. */
final class CellText {

    private static final int COLUMNS = 200;

    /** As exports write what a spreadsheet would compute. */
    private static final Pattern HARMLESS = Pattern.compile("'[=+@-].*", Pattern.DOTALL);

    private CellText() {}

    static List<String> of(Row row) {
        return IntStream.range(0, Math.min(COLUMNS, row.getCellCount()))
                .mapToObj(column -> row.getOptionalCell(column).map(CellText::of).orElse(""))
                .toList();
    }

    private static String of(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> plain(cell.getRawValue());
            case STRING -> text(cell.getValue());
            case BOOLEAN -> truth(cell.getRawValue());
            case FORMULA -> plain(cell.getRawValue());
            case ERROR, EMPTY -> "";
        };
    }

    private static String text(@Nullable Object value) {
        String typed = value == null ? "" : value.toString().strip();
        return HARMLESS.matcher(typed).matches() ? typed.substring(1) : typed;
    }

    private static String truth(@Nullable String raw) {
        return "1".equals(raw) || "true".equalsIgnoreCase(raw) ? "vrai" : "faux";
    }

    /** A phone that became a number reads "612345678", not "6.12345678E8". */
    private static String plain(@Nullable String raw) {
        try {
            return raw == null ? "" : new BigDecimal(raw).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException text) {
            return text(raw);
        }
    }
}
