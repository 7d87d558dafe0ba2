package fr.parvis.notifications.sms;

import java.text.Normalizer;
import java.util.Map;

/** The default alphabet of 3GPP TS 23.038 with its extension table. */
final class Gsm7 {
    private static final String BASIC =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                    + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "\f^{}\\[~]|€";
    private static final Map<String, String> TYPOGRAPHY =
            Map.ofEntries(
                    Map.entry("\u00a0", " "),
                    Map.entry("\u202f", " "),
                    Map.entry("’", "'"),
                    Map.entry("‘", "'"),
                    Map.entry("«", "\""),
                    Map.entry("»", "\""),
                    Map.entry("“", "\""),
                    Map.entry("”", "\""),
                    Map.entry("–", "-"),
                    Map.entry("—", "-"),
                    Map.entry("…", "..."),
                    Map.entry("œ", "oe"),
                    Map.entry("Œ", "OE"));

    private Gsm7() {}

    /** Septets this code point takes; 0 where it cannot be written. */
    static int septets(int codePoint) {
        if (BASIC.indexOf(codePoint) >= 0) {
            return 1;
        }
        return EXTENDED.indexOf(codePoint) >= 0 ? 2 : 0;
    }

    static boolean writes(String text) {
        return text.codePoints().allMatch(each -> septets(each) > 0);
    }

    /** The same words with marks and letters that it has, as far as there are any. */
    static String plain(String text) {
        var plain = new StringBuilder();
        text.codePoints().forEach(each -> plain.append(plain(each)));
        return plain.toString();
    }

    private static String plain(int codePoint) {
        var letter = Character.toString(codePoint);
        if (septets(codePoint) > 0) {
            return letter;
        }
        var mark = TYPOGRAPHY.get(letter);
        return mark == null ? withoutAccent(letter) : mark;
    }

    private static String withoutAccent(String letter) {
        var bare = Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return writes(bare) ? bare : letter;
    }
}
