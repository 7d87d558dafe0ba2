package fr.parvis.actions.referral;

import fr.parvis.actions.roll.BookedDate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a person is sent: a date of ours, or a partner.
 *
 * @param name title of the date, or the partner's
 * @param occurrenceId null for a partner, as are the two times
 * @param partnerId null for a date
 * @param email to which the partner's link goes; null while none is on record
 */
public record Destination(
        String name,
        @Nullable String occurrenceId,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable String partnerId,
        @Nullable String email) {

    static Destination date(BookedDate date) {
        return new Destination(date.title(), date.id(), date.startsAt(), date.endsAt(), null, null);
    }

    static Destination partner(String id, String name, @Nullable String email) {
        return new Destination(name, null, null, null, id, email);
    }

    public boolean isDate() {
        return occurrenceId != null;
    }

    Destination withEmail(@Nullable String other) {
        return new Destination(name, occurrenceId, startsAt, endsAt, partnerId, other);
    }
}
