package fr.parvis.notifications.sms;

import java.text.Normalizer;
import java.util.function.IntUnaryOperator;

/**
 * What a short message says, in the alphabet that it needs.
 *
 * @param parts messages that an operator counts
 */
public record SmsText(String words, Alphabet alphabet, int parts) {

    /** Written in the small alphabet where it can be, at the cost of some accents. */
    public static SmsText of(String written) {
        var words = Normalizer.normalize(written, Normalizer.Form.NFC).strip();
        var plain = Gsm7.plain(words);
        return Gsm7.writes(plain)
                ? new SmsText(plain, Alphabet.GSM_7, parts(plain, Alphabet.GSM_7, Gsm7::septets))
                : new SmsText(
                        words, Alphabet.UCS_2, parts(words, Alphabet.UCS_2, Character::charCount));
    }

    /** A letter of two units is never cut in two. */
    private static int parts(String words, Alphabet alphabet, IntUnaryOperator units) {
        if (words.codePoints().map(units).sum() <= alphabet.alone()) {
            return 1;
        }
        int parts = 1;
        int used = 0;
        for (int size : words.codePoints().map(units).toArray()) {
            if (used + size > alphabet.chained()) {
                parts++;
                used = 0;
            }
            used += size;
        }
        return parts;
    }
}
