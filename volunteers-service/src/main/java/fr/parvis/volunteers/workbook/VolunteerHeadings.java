package fr.parvis.volunteers.workbook;

import fr.parvis.starter.imports.Headings;
import fr.parvis.starter.imports.KnownSheet;
import fr.parvis.starter.imports.SheetText;
import fr.parvis.starter.reference.Folded;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The headings of a list of people. */
final class VolunteerHeadings extends Headings<Column> {

    private VolunteerHeadings(SheetText.Row row) {
        super(row, Column::of);
    }

    /** The headings in this row, where they are those of a list of people. */
    static Optional<VolunteerHeadings> in(SheetText.Row row) {
        return Optional.of(new VolunteerHeadings(row)).filter(VolunteerHeadings::nameVolunteers);
    }

    static List<KnownSheet<VolunteerHeadings>> among(List<SheetText> sheets) {
        return KnownSheet.among(sheets, VolunteerHeadings::in);
    }

    private boolean nameVolunteers() {
        boolean named = has(Column.LAST_NAME) || has(Column.FULL_NAME) || has(Column.FIRST_NAME);
        boolean reached = has(Column.EMAIL) || has(Column.PHONE);
        boolean partners = has(Column.CONVENTION) || has(Column.ORGANISATION) && !offersHelp();
        return named && reached && !partners;
    }

    private boolean offersHelp() {
        return has(Column.SKILLS) || has(Column.AVAILABILITY) || has(Column.CONSENT);
    }

    /** The heading of the column that names a person. */
    String nameHeading() {
        return Stream.of(Column.LAST_NAME, Column.FULL_NAME, Column.FIRST_NAME)
                .map(this::heading)
                .filter(heading -> !heading.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Whether the first name stands before the last name under one heading for both. */
    boolean firstNameFirst() {
        String folded = Folded.text(heading(Column.FULL_NAME));
        int last = folded.replace("prenom", "______").indexOf("nom");
        return last < 0 || folded.contains("prenom") && folded.indexOf("prenom") < last;
    }

    /** Whoever can be written to is no total, whatever they are called. */
    @Override
    protected boolean total(SheetText.Row of) {
        return all(Column.EMAIL, of).stream().noneMatch(mail -> mail.contains("@"))
                && super.total(of);
    }
}
