package fr.parvis.actions.house;

import org.jspecify.annotations.Nullable;

/**
 * Where and when a house receives people, as its coordinator writes it.
 *
 * @param openingHours free text, a line per day
 */
public record Reception(
        @Nullable String address, @Nullable String phone, @Nullable String openingHours) {

    public static final Reception UNKNOWN = new Reception(null, null, null);
}
