package fr.parvis.actions.roster.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.actions.booking.Attendance;
import fr.parvis.actions.booking.Booking;
import fr.parvis.actions.booking.Source;
import fr.parvis.actions.booking.Standing;
import fr.parvis.actions.roll.BookedDate;
import fr.parvis.actions.roster.Line;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A person on the list of a date.
 *
 * @param name « Jeanne M. »; in discreet mode « J. M. », without phone and address
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineResponse(
        int number,
        String id,
        Standing state,
        @Nullable Integer position,
        @Nullable OffsetDateTime startsAt,
        String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String referredBy,
        boolean noTransport,
        boolean walkIn,
        @Nullable String memberId,
        @Nullable Attendance attendance) {

    static LineResponse of(Line line, BookedDate date, ZoneId zone, boolean discreet) {
        var booking = line.booking();
        var person = discreet ? null : booking.person();
        return new LineResponse(
                line.number(),
                booking.id(),
                booking.standing(),
                line.position(),
                startsAt(line, date, zone),
                discreet ? line.discreetName() : line.name(),
                person == null ? null : person.phone(),
                person == null ? null : person.email(),
                booking.source().referredBy(),
                booking.noTransport(),
                isWalkIn(booking),
                booking.source().memberId(),
                booking.attendance());
    }

    private static boolean isWalkIn(Booking booking) {
        return booking.source().way() == Source.Way.WALK_IN;
    }

    private static @Nullable OffsetDateTime startsAt(Line line, BookedDate date, ZoneId zone) {
        var slot = line.slot();
        return slot == null ? null : slot.startsAt(date.startsAt()).atZone(zone).toOffsetDateTime();
    }
}
