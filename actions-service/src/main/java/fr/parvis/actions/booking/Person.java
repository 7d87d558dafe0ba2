package fr.parvis.actions.booking;

import org.jspecify.annotations.Nullable;

/**
 * Whom a place is for: the least that serves.
 *
 * @param lastInitial one letter
 * @param phone E.164
 */
public record Person(
        String firstName,
        @Nullable String lastInitial,
        @Nullable String phone,
        @Nullable String email) {

    /** « Jeanne M. ». */
    public String name() {
        return lastInitial == null ? firstName : firstName + " " + lastInitial + ".";
    }

    /** « J. M. », for a list that others may glance at. */
    public String initials() {
        var first = firstName.substring(0, firstName.offsetByCodePoints(0, 1));
        return lastInitial == null ? first + "." : first + ". " + lastInitial + ".";
    }
}
