package fr.parvis.starter.core;

import org.jspecify.annotations.Nullable;

/**
 * What became of a thing.
 *
 * @param mark its id and when it last changed
 * @param present as it is now; null where it is gone
 * @param reason why it is gone, {@code RGPD} for data protection; null where it is not
 */
public record Changed<T>(ChangeMark mark, @Nullable T present, @Nullable String reason) {

    public static <T> Changed<T> still(ChangeMark mark, T present) {
        return new Changed<>(mark, present, null);
    }

    public static <T> Changed<T> gone(ChangeMark mark, String reason) {
        return new Changed<>(mark, null, reason);
    }
}
