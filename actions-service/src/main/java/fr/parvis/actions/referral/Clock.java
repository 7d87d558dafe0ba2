package fr.parvis.actions.referral;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When what is due about a referral by itself.
 *
 * @param expiresAt by when an answer is awaited
 * @param remindAt null once reminded, or where nobody is
 * @param askAt when it is looked whether the person came; null where that is not looked for
 */
public record Clock(Instant expiresAt, @Nullable Instant remindAt, @Nullable Instant askAt) {

    /** How long a link opens, and an answer is awaited. */
    public static final Duration ANSWER = Duration.ofDays(8);

    static final Duration REMINDER = Duration.ofDays(5);
    static final Duration AFTER_DATE = Duration.ofDays(1);

    /** An answer is awaited for eight days, never beyond the date. */
    static Clock from(Instant now, Destination to) {
        var end = now.plus(ANSWER);
        var last = to.endsAt() != null && to.endsAt().isBefore(end) ? to.endsAt() : end;
        var reminder = now.plus(REMINDER);
        return new Clock(last, reminder.isBefore(last) ? reminder : null, null);
    }

    /** The list of those who wait for a place lasts as long as the date. */
    static Clock untilDate(Instant dateEndsAt) {
        return new Clock(dateEndsAt, null, null);
    }

    Clock reminded() {
        return new Clock(expiresAt, null, askAt);
    }

    /** Whether the person came to the date is known after it. */
    Clock accepted(Destination to) {
        var end = to.endsAt();
        return new Clock(expiresAt, null, end == null ? null : end.plus(AFTER_DATE));
    }

    Clock following(Destination moved, boolean accepted) {
        var end = moved.endsAt();
        return accepted || end == null ? accepted(moved) : untilDate(end);
    }

    /** Nothing is due any more. */
    Clock still() {
        return new Clock(expiresAt, null, null);
    }
}
