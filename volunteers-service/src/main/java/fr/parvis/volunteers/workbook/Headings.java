package fr.parvis.volunteers.workbook;

import fr.parvis.starter.reference.Folded;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which column of a sheet says what, read from the row that names them. */
final class Headings {

    private static final int LONGEST_HEADING = 60;

    private final SheetText.Row row;
    private final Map<Column, List<Integer>> columns = new EnumMap<>(Column.class);

    private Headings(SheetText.Row row) {
        this.row = row;
        for (int index = 0; index < row.cells().size(); index++) {
            int at = index;
            Optional.of(row.cell(index))
                    .filter(heading -> heading.length() <= LONGEST_HEADING)
                    .flatMap(Column::of)
                    .ifPresent(column -> columnsOf(column).add(at));
        }
    }

    /** The headings in this row, where they are those of a list of people. */
    static Optional<Headings> in(SheetText.Row row) {
        return Optional.of(new Headings(row)).filter(Headings::nameVolunteers);
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

    boolean has(Column column) {
        return columns.containsKey(column);
    }

    /** The row of the headings itself. */
    int row() {
        return row.number();
    }

    /** The heading as typed; empty where there is no such column. */
    String heading(Column column) {
        return columns.getOrDefault(column, List.of()).stream()
                .findFirst()
                .map(row::cell)
                .orElse("");
    }

    /** The heading of the column that names a person. */
    String nameHeading() {
        return Stream.of(Column.LAST_NAME, Column.FULL_NAME, Column.FIRST_NAME)
                .map(this::heading)
                .filter(heading -> !heading.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What a row says in the columns of this meaning, blank ones left out. */
    List<String> all(Column column, SheetText.Row of) {
        return columns.getOrDefault(column, List.of()).stream()
                .map(of::cell)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    String first(Column column, SheetText.Row of) {
        return all(column, of).stream().findFirst().orElse("");
    }

    /** How many columns have this meaning. */
    int count(Column column) {
        return columns.getOrDefault(column, List.of()).size();
    }

    /** Whether the first name stands before the last name under one heading for both. */
    boolean firstNameFirst() {
        String folded = Folded.text(heading(Column.FULL_NAME));
        int last = folded.replace("prenom", "______").indexOf("nom");
        return last < 0 || folded.contains("prenom") && folded.indexOf("prenom") < last;
    }

    /** Whether nothing stands in any column that has a meaning. */
    boolean blank(SheetText.Row of) {
        return columns.values().stream()
                .flatMap(List::stream)
                .allMatch(column -> of.cell(column).isEmpty());
    }

    /** Whether it counts other rows instead of naming someone: "Total", "Total : 424". */
    boolean total(SheetText.Row of) {
        return all(Column.EMAIL, of).stream().noneMatch(mail -> mail.contains("@"))
                && IntStream.range(0, of.cells().size())
                        .mapToObj(of::cell)
                        .map(Folded::text)
                        .anyMatch(
                                cell -> cell.matches("(sous )?totaux?( .*)?|(sous )?total( .*)?"));
    }

    private List<Integer> columnsOf(Column column) {
        return columns.computeIfAbsent(column, _ -> new ArrayList<>());
    }
}
