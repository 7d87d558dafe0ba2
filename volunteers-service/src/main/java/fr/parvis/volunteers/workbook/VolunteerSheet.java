package fr.parvis.volunteers.workbook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A sheet that lists volunteers: its headings, and the rows that are each about a person. */
record VolunteerSheet(String name, Headings headings, List<SheetText.Row> rows) {

    /** Titles and notes may stand above the headings, but not a page of them. */
    private static final int HEADINGS_WITHIN = 30;

    /** Those of the sheets that list volunteers; known by their headings, whatever their name. */
    static List<VolunteerSheet> among(List<SheetText> sheets) {
        return sheets.stream().map(VolunteerSheet::read).flatMap(Optional::stream).toList();
    }

    private static Optional<VolunteerSheet> read(SheetText sheet) {
        return sheet.rows().stream()
                .limit(HEADINGS_WITHIN)
                .map(row -> Headings.in(row).orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .map(headings -> below(headings, sheet));
    }

    private static VolunteerSheet below(Headings headings, SheetText sheet) {
        List<SheetText.Row> rows =
                sheet.rows().stream()
                        .filter(row -> row.number() > headings.row())
                        .filter(row -> !headings.blank(row) && !headings.total(row))
                        .toList();
        return new VolunteerSheet(sheet.name(), headings, rows);
    }
}
