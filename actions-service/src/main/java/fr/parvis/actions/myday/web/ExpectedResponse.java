package fr.parvis.actions.myday.web;

import fr.parvis.actions.booking.Attendance;
import fr.parvis.actions.roster.Line;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is expected at a date.
 *
 * @param name « Jeanne M. »
 * @param discreetName « J. M. », where others may look over the shoulder
 * @param startsAt of the slot; null where everyone comes at the same time
 */
record ExpectedResponse(
        String bookingId,
        String name,
        String discreetName,
        @Nullable String phone,
        boolean noTransport,
        @Nullable Instant startsAt,
        @Nullable Attendance attendance) {

    static ExpectedResponse of(Line line, Instant dateStartsAt) {
        var booking = line.booking();
        var slot = line.slot();
        var person = booking.person();
        return new ExpectedResponse(
                booking.id(),
                line.name(),
                line.discreetName(),
                person == null ? null : person.phone(),
                booking.noTransport(),
                slot == null ? null : slot.startsAt(dateStartsAt),
                booking.attendance());
    }
}
