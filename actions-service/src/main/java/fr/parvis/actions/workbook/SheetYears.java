package fr.parvis.actions.workbook;

import fr.parvis.starter.imports.KnownSheet;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.regex.Pattern;

/** When a sheet is about: its first whole date, else the years of its name, else now. */
final class SheetYears {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    private SheetYears() {}

    static LocalDate of(KnownSheet<PlanningHeadings> sheet, LocalDate today) {
        return sheet.rows().stream()
                .map(row -> sheet.headings().first(Column.DATE, row))
                .flatMap(cell -> DateCell.read(cell, null).stream().limit(1))
                .findFirst()
                .orElseGet(() -> named(sheet.name(), today));
    }

    /** The middle of "Planning 2027", or of "Saison 2026-2027". */
    private static LocalDate named(String name, LocalDate today) {
        List<Integer> years =
                YEAR.matcher(name).results().map(year -> Integer.valueOf(year.group())).toList();
        return switch (years.size()) {
            case 0 -> today;
            case 1 -> LocalDate.of(years.getFirst(), Month.JULY, 1);
            default -> LocalDate.of(years.getLast(), Month.JANUARY, 1);
        };
    }
}
