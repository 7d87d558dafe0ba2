package fr.parvis.actions.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the partners of a cell that holds one or several, each as typed. */
final class PartnerCell {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[/,;+&\\n]\\s*|\\s+et\\s+");
    private static final int LONGEST = 150;

    private PartnerCell() {}

    static List<String> read(List<String> cells) {
        return cells.stream()
                .flatMap(cell -> Arrays.stream(BETWEEN.split(cell)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> name.length() <= LONGEST ? name : name.substring(0, LONGEST).strip())
                .distinct()
                .toList();
    }
}
