package fr.parvis.actions.booking;

import org.jspecify.annotations.Nullable;

/**
 * How somebody came to be booked.
 *
 * @param way who pressed the button
 * @param referredBy the partner who sends the person: its id or name
 * @param memberId of a group enrolled in several dates, the person counted once
 */
public record Source(Way way, @Nullable String referredBy, @Nullable String memberId) {

    public enum Way {
        RESIDENT,
        STAFF,
        PARTNER,
        GROUP,
        WALK_IN,
        /** Somebody agreed on exactly this slot: another one does not serve. */
        APPOINTMENT
    }

    /** Whether this partner itself booked, for a person it sends. */
    public boolean isBy(@Nullable String partnerId) {
        return way == Way.PARTNER && partnerId != null && partnerId.equals(referredBy);
    }
}
