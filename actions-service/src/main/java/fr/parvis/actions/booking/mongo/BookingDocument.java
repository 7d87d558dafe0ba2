package fr.parvis.actions.booking.mongo;

import fr.parvis.actions.booking.Attendance;
import fr.parvis.actions.booking.Booking;
import fr.parvis.actions.booking.Person;
import fr.parvis.actions.booking.Source;
import fr.parvis.actions.booking.Standing;
import fr.parvis.actions.booking.Telling;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A booking as stored.
 *
 * @param agesFrom when the date ended, while there is a person to forget
 */
record BookingDocument(
        @BsonId String id,
        String occurrenceId,
        String turn,
        Source source,
        @Nullable Person person,
        boolean noTransport,
        @Nullable Integer wish,
        Standing standing,
        @Nullable Integer slot,
        @Nullable Attendance attendance,
        Telling telling,
        Instant at,
        Instant endsAt,
        @Nullable Instant agesFrom,
        long version) {

    static BookingDocument of(Booking booking) {
        return new BookingDocument(
                booking.id(),
                booking.occurrenceId(),
                booking.turn(),
                booking.source(),
                booking.person(),
                booking.noTransport(),
                booking.wish(),
                booking.standing(),
                booking.slot(),
                booking.attendance(),
                booking.telling(),
                booking.at(),
                booking.endsAt(),
                booking.person() == null ? null : booking.endsAt(),
                booking.version());
    }

    Booking booking() {
        return new Booking(
                id,
                occurrenceId,
                turn,
                source,
                person,
                noTransport,
                wish,
                standing,
                slot,
                attendance,
                telling,
                at,
                endsAt,
                version);
    }
}
