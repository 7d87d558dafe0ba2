package fr.parvis.actions.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done about a referral.
 *
 * @param side on whose side; null where it went by itself
 * @param by who, as others read it; null where it went by itself
 * @param words what was said besides; null where nothing was, or once erased
 */
public record Step(
        Instant at,
        Kind what,
        @Nullable Side side,
        @Nullable String by,
        @Nullable Reason reason,
        @Nullable String words) {

    /** What was done. */
    public enum Kind {
        SENT,
        PROPOSED,
        ACCEPTED,
        REFUSED,
        HONOURED,
        MISSED,
        WITHDRAWN,
        EXPIRED,
        REMINDED,
        LINK_SENT
    }

    static Step byItself(Instant at, Kind what) {
        return byItself(at, what, null);
    }

    static Step byItself(Instant at, Kind what, @Nullable Reason reason) {
        return new Step(at, what, null, null, reason, null);
    }

    /** Whether the receiver was written to, with a link. */
    boolean isLetter() {
        return what == Kind.SENT || what == Kind.REMINDED || what == Kind.LINK_SENT;
    }

    Step forgotten() {
        return new Step(at, what, side, by, reason, null);
    }
}
