package fr.parvis.starter.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An {@code ETag} that changes with what is answered. */
public final class ContentTag {

    private static final int BYTES = 12;

    private ContentTag() {}

    public static String of(String content) {
        return "\""
                + HexFormat.of()
                        .formatHex(digest(content.getBytes(StandardCharsets.UTF_8)), 0, BYTES)
                + "\"";
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
