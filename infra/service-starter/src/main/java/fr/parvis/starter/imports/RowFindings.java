package fr.parvis.starter.imports;

import fr.parvis.starter.reference.Commune;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is said about one row, in French.
 *
 * @param <C> the meanings that a column may have
 */
public class RowFindings<C> {

    private static final int CANDIDATES_NAMED = 4;
    private static final int LONGEST_VALUE = 200;

    private final Headings<C> headings;
    private final SheetText.Row row;
    private final List<Finding> warnings = new ArrayList<>();

    protected RowFindings(Headings<C> headings, SheetText.Row row) {
        this.headings = headings;
        this.row = row;
    }

    public List<Finding> warnings() {
        return List.copyOf(warnings);
    }

    protected void warn(C column, String value, String code, String message) {
        warnings.add(finding(column, value, code, message));
    }

    protected Finding finding(C column, String value, String code, String message) {
        String shown = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
        return new Finding(row.number(), headings.heading(column), shown, code, message);
    }

    /** "Saint-Aubin (39), Saint-Aubin (91)", the first few. */
    protected static String named(List<Commune> candidates) {
        return candidates.stream()
                .limit(CANDIDATES_NAMED)
                .map(each -> each.name() + " (" + each.departement() + ")")
                .collect(Collectors.joining(", "));
    }
}
