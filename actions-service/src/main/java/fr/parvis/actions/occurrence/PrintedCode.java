package fr.parvis.actions.occurrence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/**
 * Eight letters and digits that stand for an occurrence where its address is printed, read and
 * typed: none of them looks like another. Two of ten thousand dates share one once in twenty
 * thousand tenants; who types it is then led to the earlier date.
 */
public record PrintedCode(String value) {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 8;
    private static final int BITS_EACH = 5;

    public static PrintedCode of(OccurrenceId id) {
        var number = ByteBuffer.wrap(digest(id.value())).getLong();
        var code = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            code.append(ALPHABET.charAt((int) (number >>> at * BITS_EACH) & ALPHABET.length() - 1));
        }
        return new PrintedCode(code.toString());
    }

    /** As somebody typed it from paper. */
    public static PrintedCode typed(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return new PrintedCode(lower.replace('o', '0').replace('i', '1').replace('l', '1'));
    }

    /** The same as a number that every JSON reader keeps whole. */
    public long number() {
        return value.chars().asLongStream().reduce(0, PrintedCode::shifted);
    }

    private static long shifted(long number, long character) {
        return number << BITS_EACH | ALPHABET.indexOf((int) character);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
