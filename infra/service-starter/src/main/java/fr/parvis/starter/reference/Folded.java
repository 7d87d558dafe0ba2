package fr.parvis.starter.reference;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** French words as people compare them: without case, accents, hyphens or apostrophes. */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SPACES = Pattern.compile(" ");

    private Folded() {}

    /** "SAINT-ANDRÉ le Désert" becomes "saint andre le desert". */
    public static String text(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        return NEITHER_LETTER_NOR_DIGIT.matcher(bare).replaceAll(" ").strip();
    }

    /** The folded words of a text, none for a text without letters or digits. */
    public static String[] words(String typed) {
        String folded = text(typed);
        return folded.isEmpty() ? new String[0] : SPACES.split(folded);
    }
}
