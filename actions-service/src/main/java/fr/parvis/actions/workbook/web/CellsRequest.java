package fr.parvis.actions.workbook.web;

import fr.parvis.starter.imports.SheetText;
import fr.parvis.starter.workbook.TypedCells;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lines as pasted or corrected.
 *
 * @param name of the sheet they come from; its years complete dates without one
 * @param rows from the one that names the columns on
 */
record CellsRequest(
        @Nullable @Size(max = 100, message = "Ce nom est trop long.") String name,
        @NotNull(message = "Collez des lignes.")
                @Size(
                        min = 2,
                        max = 1000,
                        message = "Collez la ligne des titres et au plus 999 autres.")
                List<
                                @NotNull(message = "Retirez la ligne vide.")
                                        @Size(
                                                max = 60,
                                                message = "Une ligne a au plus 60 cellules.")
                                        List<
                                        @Nullable
                                        @Size(
                                                max = 2000,
                                                message = "Cette cellule est trop longue.")
                                        String>>
                        rows) {

    private static final String PASTED = "Lignes collées";

    String sheet() {
        return name == null || name.isBlank() ? PASTED : name.strip();
    }

    byte[] workbook() {
        return TypedCells.workbook(sheet(), text());
    }

    SheetText lines() {
        List<List<String>> text = text();
        return new SheetText(
                sheet(),
                IntStream.range(0, text.size())
                        .mapToObj(at -> new SheetText.Row(at + 1, text.get(at)))
                        .toList());
    }

    private List<List<String>> text() {
        return rows.stream().map(CellsRequest::text).toList();
    }

    private static List<String> text(List<@Nullable String> cells) {
        return cells.stream().map(cell -> Objects.requireNonNullElse(cell, "").strip()).toList();
    }
}
