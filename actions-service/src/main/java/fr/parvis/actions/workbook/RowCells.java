package fr.parvis.actions.workbook;

import fr.parvis.actions.practice.Place;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.imports.SheetText;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cells of one row by what they mean. */
record RowCells(PlanningHeadings headings, SheetText.Row row) {

    private static final int LONGEST_TITLE = 120;

    String first(Column column) {
        return headings.first(column, row);
    }

    String text(Column column) {
        return RowText.joined(headings.all(column, row));
    }

    List<String> partners() {
        return PartnerCell.read(headings.all(Column.PARTNERS, row));
    }

    /** With the postcode, where that stands apart; as the place says, where nothing else does. */
    String commune() {
        String commune = first(Column.COMMUNE);
        String typed = commune.isEmpty() ? first(Column.PLACE) : commune;
        return (typed + " " + first(Column.POSTCODE)).strip();
    }

    Place place(String insee) {
        String label = text(Column.PLACE);
        return new Place(insee, emptyAsNull(label), PlaceWords.kind(label), null);
    }

    TypedPractice practice(PlanningFindings findings) {
        return Stream.of(first(Column.PRACTICE), first(Column.TITLE))
                .flatMap(cell -> PracticeWords.read(cell).stream())
                .findFirst()
                .orElseGet(() -> unknown(findings));
    }

    String title(Practice practice) {
        return Stream.of(text(Column.TITLE), text(Column.PRACTICE), practice.label())
                .filter(text -> !text.isEmpty())
                .map(text -> RowText.shortened(text, LONGEST_TITLE))
                .findFirst()
                .orElseThrow();
    }

    AsTyped typed(RowCounts counts) {
        return new AsTyped(
                first(Column.DATE),
                text(Column.PRACTICE),
                partners(),
                emptyAsNull(text(Column.REFERENT)),
                emptyAsNull(text(Column.EQUIPMENT)),
                counts.expected(),
                counts.attended(),
                counts.newcomers(),
                emptyAsNull(text(Column.NOTE)));
    }

    private TypedPractice unknown(PlanningFindings findings) {
        Practice kept =
                partners().isEmpty() ? Practice.PUBLIC_SPACE_PRESENCE : Practice.PARTNER_WORKSHOP;
        findings.unknownPractice(first(Column.PRACTICE), kept.label());
        return new TypedPractice(kept, false);
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
