package fr.parvis.actions.workbook;

import fr.parvis.starter.imports.Headings;
import fr.parvis.starter.imports.KnownSheet;
import fr.parvis.starter.imports.SheetText;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The headings of a planning. */
final class PlanningHeadings extends Headings<Column> {

    private final SheetText.Row own;

    private PlanningHeadings(SheetText.Row row) {
        super(row, Column::of);
        own = row;
    }

    /** The headings in this row, where they are those of a planning. */
    static Optional<PlanningHeadings> in(SheetText.Row row) {
        return Optional.of(new PlanningHeadings(row)).filter(PlanningHeadings::namePlanning);
    }

    static List<KnownSheet<PlanningHeadings>> among(List<SheetText> sheets) {
        return KnownSheet.among(sheets, PlanningHeadings::in);
    }

    /** When, where, and something of what is done there. */
    private boolean namePlanning() {
        boolean what =
                has(Column.PRACTICE)
                        || has(Column.TITLE)
                        || has(Column.HOURS)
                        || has(Column.START)
                        || has(Column.PARTNERS);
        return has(Column.DATE) && (has(Column.COMMUNE) || has(Column.PLACE)) && what;
    }

    @Override
    protected boolean counts(SheetText.Row of) {
        return super.counts(of) && !isBanner(of) && !of.cells().equals(own.cells());
    }

    /** What has a date is no total, wherever it is held. */
    @Override
    protected boolean total(SheetText.Row of) {
        return super.total(of) && DateCell.read(first(Column.DATE, of), null).isEmpty();
    }

    /** "JANVIER 2027", alone in its row: it heads those below. */
    private boolean isBanner(SheetText.Row of) {
        List<String> said =
                IntStream.range(0, of.cells().size())
                        .mapToObj(of::cell)
                        .filter(cell -> !cell.isEmpty())
                        .toList();
        return said.size() == 1 && DateCell.read(said.getFirst(), null).isEmpty();
    }
}
