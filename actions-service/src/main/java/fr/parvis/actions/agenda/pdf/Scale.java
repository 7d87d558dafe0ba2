package fr.parvis.actions.agenda.pdf;

import fr.parvis.actions.agenda.Paper;
import java.util.List;

/**
 * How large a poster is set. A capital is 0.73 of the size of its letters, so that from 32 points
 * on it is 8 mm high and read at three metres; longer texts take the next smaller setting.
 *
 * @param title, when, where, phone and text in points
 * @param margin, code and foot in millimetres
 */
record Scale(int title, int when, int where, int phone, int text, int margin, int code, int foot) {

    private static final List<Scale> A4 =
            List.of(
                    new Scale(62, 56, 48, 42, 20, 14, 54, 62),
                    new Scale(48, 46, 38, 34, 17, 14, 44, 52),
                    new Scale(38, 40, 34, 32, 16, 14, 40, 48),
                    new Scale(33, 34, 33, 30, 15, 12, 36, 44),
                    new Scale(25, 30, 25, 28, 13, 12, 34, 42));
    private static final List<Scale> A5 =
            List.of(
                    new Scale(42, 40, 34, 27, 13, 10, 36, 44),
                    new Scale(36, 36, 34, 24, 12, 10, 34, 42),
                    new Scale(33, 33, 33, 22, 11, 9, 32, 40),
                    new Scale(24, 28, 24, 20, 10, 8, 30, 38),
                    new Scale(18, 22, 18, 18, 9, 8, 30, 38));

    /** What stands between the margins; a little less, so that it never begins another page. */
    public int height(Paper paper) {
        return paper.millimetres() - 2 * margin - 1;
    }

    /** The largest first. */
    static List<Scale> of(Paper paper) {
        return switch (paper) {
            case A4 -> A4;
            case A5 -> A5;
        };
    }
}
