package fr.parvis.starter.workbook;

import java.util.List;

/** A sheet of a workbook; rows without any text are left out. */
public record WorkbookSheet(String name, List<Row> rows) {

    /**
     * @param number as Excel numbers it, from 1
     * @param cells from column A on: text as typed, numbers without exponent or useless zeros, true
     *     and false as "vrai" and "faux", a formula's last value, "" for nothing
     */
    public record Row(int number, List<String> cells) {}
}
