package fr.parvis.starter.imports;

import fr.parvis.starter.reference.Folded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which column of a sheet says what, read from the row that names them.
 *
 * @param <C> the meanings that a column may have
 */
public class Headings<C> {

    private static final int LONGEST_HEADING = 60;
    private static final String TOTAL = "(sous )?totaux?( .*)?|(sous )?total( .*)?";

    private final SheetText.Row row;
    private final Map<C, List<Integer>> columns = new HashMap<>();

    /**
     * @param meaning what a heading says, if anything
     */
    protected Headings(SheetText.Row row, Function<String, Optional<C>> meaning) {
        this.row = row;
        for (int index = 0; index < row.cells().size(); index++) {
            int at = index;
            Optional.of(row.cell(index))
                    .filter(heading -> heading.length() <= LONGEST_HEADING)
                    .flatMap(meaning)
                    .ifPresent(column -> columnsOf(column).add(at));
        }
    }

    public boolean has(C column) {
        return columns.containsKey(column);
    }

    /** The row of the headings itself. */
    public int row() {
        return row.number();
    }

    /** The heading as typed; empty where there is no such column. */
    public String heading(C column) {
        return columns.getOrDefault(column, List.of()).stream()
                .findFirst()
                .map(row::cell)
                .orElse("");
    }

    /** What a row says in the columns of this meaning, blank ones left out. */
    public List<String> all(C column, SheetText.Row of) {
        return columns.getOrDefault(column, List.of()).stream()
                .map(of::cell)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    public String first(C column, SheetText.Row of) {
        return all(column, of).stream().findFirst().orElse("");
    }

    /** How many columns have this meaning. */
    public int count(C column) {
        return columns.getOrDefault(column, List.of()).size();
    }

    /** Whether the row is about something: not blank, no total, whatever else the sheet says. */
    protected boolean counts(SheetText.Row of) {
        return !blank(of) && !total(of);
    }

    /** Whether nothing stands in any column that has a meaning. */
    private boolean blank(SheetText.Row of) {
        return columns.values().stream()
                .flatMap(List::stream)
                .allMatch(column -> of.cell(column).isEmpty());
    }

    /** Whether it counts other rows: "Total", "Total : 424", "Total trimestre". */
    protected boolean total(SheetText.Row of) {
        return IntStream.range(0, of.cells().size())
                .mapToObj(of::cell)
                .map(Folded::text)
                .anyMatch(cell -> cell.matches(TOTAL));
    }

    private List<Integer> columnsOf(C column) {
        return columns.computeIfAbsent(column, _ -> new ArrayList<>());
    }
}
