package fr.parvis.starter.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A sheet of a kind that the service reads: its headings, and the rows below that count.
 *
 * @param <H> the headings of that kind
 */
public record KnownSheet<H extends Headings<?>>(String name, H headings, List<SheetText.Row> rows) {

    /** Titles and notes may stand above the headings, but not a page of them. */
    private static final int HEADINGS_WITHIN = 30;

    /**
     * Those of the sheets that are of the kind; known by their headings, whatever their name.
     *
     * @param headings those in a row, where it names the columns of the kind
     */
    public static <H extends Headings<?>> List<KnownSheet<H>> among(
            List<SheetText> sheets, Function<SheetText.Row, Optional<H>> headings) {
        return sheets.stream().flatMap(sheet -> read(sheet, headings).stream()).toList();
    }

    /** The row that names the columns, by the name of the sheet. */
    public static Map<String, Integer> headingsOf(List<? extends KnownSheet<?>> sheets) {
        return sheets.stream()
                .collect(
                        Collectors.toMap(
                                KnownSheet::name,
                                sheet -> sheet.headings().row(),
                                (one, _) -> one));
    }

    private static <H extends Headings<?>> Optional<KnownSheet<H>> read(
            SheetText sheet, Function<SheetText.Row, Optional<H>> headings) {
        return sheet.rows().stream()
                .limit(HEADINGS_WITHIN)
                .flatMap(row -> headings.apply(row).stream())
                .findFirst()
                .map(found -> below(found, sheet));
    }

    private static <H extends Headings<?>> KnownSheet<H> below(H headings, SheetText sheet) {
        List<SheetText.Row> rows =
                sheet.rows().stream()
                        .filter(row -> row.number() > headings.row())
                        .filter(headings::counts)
                        .toList();
        return new KnownSheet<>(sheet.name(), headings, rows);
    }
}
