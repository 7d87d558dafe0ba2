package fr.parvis.starter.imports;

import java.util.List;

/** A sheet as text. */
public record SheetText(String name, List<Row> rows) {

    /**
     * @param number as Excel numbers it, from 1
     * @param cells from column A on; empty where there is nothing
     */
    public record Row(int number, List<String> cells) {

        public String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }
    }
}
