package fr.parvis.actions.practice;

import org.jspecify.annotations.Nullable;

/**
 * Who may come, and how many.
 *
 * @param capacity people or slots; null without a limit
 */
public record Admission(BookingMode mode, @Nullable Integer capacity, boolean openToPublic) {

    public static final Admission FREE = new Admission(BookingMode.NONE, null, true);

    /** As that practice has it: nobody but those visited comes to a home visit. */
    public Admission of(Practice practice) {
        return new Admission(mode, capacity, openToPublic && !practice.isPrivate());
    }
}
