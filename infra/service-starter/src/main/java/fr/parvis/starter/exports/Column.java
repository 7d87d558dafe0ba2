package fr.parvis.starter.exports;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of an export.
 *
 * @param title in French
 * @param value text, number, boolean, LocalDate, or null for an empty cell
 */
public record Column<T>(String title, Function<T, @Nullable Object> value) {

    public static <T> Column<T> of(String title, Function<T, @Nullable Object> value) {
        return new Column<>(title, value);
    }
}
