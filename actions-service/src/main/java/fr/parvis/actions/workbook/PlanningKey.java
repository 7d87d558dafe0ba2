package fr.parvis.actions.workbook;

import fr.parvis.actions.practice.Place;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.reference.Folded;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By what two dates of a planning are the same: when, where, and the way of going out. */
final class PlanningKey {

    private static final long VERSION = 0xf000L;
    private static final long VARIANT = 0x3fffffffffffffffL;

    private PlanningKey() {}

    static String of(
            LocalDate date,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            @Nullable Place place,
            Practice practice) {
        String where = place == null ? "" : place.insee() + "|" + folded(place.label());
        return String.join("|", date.toString(), start + "-" + end, where, practice.name());
    }

    /** A UUID of version 8 made of the key, so that one row has one id. */
    static String id(String key) {
        ByteBuffer hash = ByteBuffer.wrap(sha256(key.getBytes(StandardCharsets.UTF_8)));
        long high = hash.getLong() & ~VERSION | 0x8000L;
        long low = hash.getLong() & VARIANT | Long.MIN_VALUE;
        return new UUID(high, low).toString();
    }

    static String folded(@Nullable String label) {
        return label == null ? "" : Folded.text(label);
    }

    private static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
