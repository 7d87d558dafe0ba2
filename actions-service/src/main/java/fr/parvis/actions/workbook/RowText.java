package fr.parvis.actions.workbook;

import java.util.List;

/** Text of cells, of a length that can be kept. */
final class RowText {

    private static final int LONGEST = 500;

    private RowText() {}

    static String joined(List<String> cells) {
        return shortened(String.join(", ", cells), LONGEST);
    }

    static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest).strip();
    }
}
