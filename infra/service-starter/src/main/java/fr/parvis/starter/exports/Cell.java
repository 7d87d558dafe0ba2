package fr.parvis.starter.exports;

import org.jspecify.annotations.Nullable;

/** What a cell shows; never a formula, whoever typed it. */
public final class Cell {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private Cell() {}

    /** The text, made harmless by an apostrophe where a spreadsheet would compute it. */
    public static String harmless(@Nullable String text) {
        return text == null || text.isEmpty() || STARTS_A_FORMULA.indexOf(text.charAt(0)) < 0
                ? String.valueOf(text == null ? "" : text)
                : "'" + text;
    }

    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number.toString();
            case Boolean yes -> yes ? "oui" : "non";
            default -> harmless(value.toString());
        };
    }
}
