package fr.parvis.starter.web;

import fr.parvis.starter.core.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * Where a list goes on: the keys of the last item shown, opaque to the caller. It stands in
 * addresses, so put ids and times into it, no names.
 */
public final class Cursor {

    private static final String BETWEEN = "\u001f";

    private Cursor() {}

    public static String encode(List<String> keys) {
        byte[] text = String.join(BETWEEN, keys).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    /**
     * @param keys how many there must be; refused with 400 otherwise
     */
    public static List<String> decode(String cursor, int keys) {
        List<String> found = decode(cursor);
        if (found.size() != keys) {
            throw new UnknownCursor();
        }
        return found;
    }

    public static List<String> decode(String cursor) {
        try {
            byte[] text = Base64.getUrlDecoder().decode(cursor);
            return List.of(new String(text, StandardCharsets.UTF_8).split(BETWEEN, -1));
        } catch (IllegalArgumentException e) {
            throw new UnknownCursor();
        }
    }

    /**
     * @param key milliseconds, as a cursor holds a time; refused with 400 otherwise
     */
    static Instant time(String key) {
        if (!key.matches("\\d{1,15}")) {
            throw new UnknownCursor();
        }
        return Instant.ofEpochMilli(Long.parseLong(key));
    }

    /** What to throw for keys that no list ever gave. */
    public static Refusal unknown() {
        return new UnknownCursor();
    }

    private static final class UnknownCursor extends Refusal {
        UnknownCursor() {
            super(
                    Kind.UNREADABLE,
                    "unknown-cursor",
                    "Cette suite de liste n’est pas reconnue.",
                    "Reprenez la liste depuis le début, sans « after » ni « updatedSince ».");
        }
    }
}
