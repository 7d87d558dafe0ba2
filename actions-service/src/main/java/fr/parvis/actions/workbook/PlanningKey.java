package fr.parvis.actions.workbook;

import fr.parvis.actions.practice.Place;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.reference.Folded;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** By what two dates of a planning are the same: when, where, and the way of going out. */
final class PlanningKey {

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

    /** Short, and the same for the same key. */
    static String id(String key) {
        byte[] hash = sha256(key.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
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
