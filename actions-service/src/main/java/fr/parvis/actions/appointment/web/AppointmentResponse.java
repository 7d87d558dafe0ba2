package fr.parvis.actions.appointment.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.actions.appointment.Appointment;
import fr.parvis.actions.booking.Attendance;
import fr.parvis.actions.roll.BookedDate;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody expected at a time.
 *
 * @param alone whether the date is there for this person only; it is moved to a time, else to a
 *     slot
 * @param on whether the person is still expected
 * @param slot its number
 * @param name « Jeanne M. »; absent once erased
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AppointmentResponse(
        String id,
        String occurrenceId,
        boolean alone,
        boolean on,
        String title,
        String place,
        @Nullable String professional,
        @Nullable String toBring,
        @Nullable Integer slot,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        List<String> staff,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String referredBy,
        boolean noTransport,
        @Nullable Attendance attendance) {

    static AppointmentResponse of(Appointment of, ZoneId zone) {
        var booking = of.booking();
        var person = booking.person();
        var slot = of.slot();
        var visitor = of.professional() == null ? null : of.professional().profile();
        return new AppointmentResponse(
                of.id(),
                booking.occurrenceId(),
                of.isAlone(),
                of.isOn(),
                of.date().content().title(),
                BookedDate.of(of.date()).place(),
                visitor == null ? null : visitor.name(),
                visitor == null ? null : visitor.toBring(),
                slot == null ? null : slot.number(),
                at(of.startsAt(), zone),
                at(of.endsAt(), zone),
                of.date().crew().staff(),
                person == null ? null : person.name(),
                person == null ? null : person.phone(),
                person == null ? null : person.email(),
                booking.source().referredBy(),
                booking.noTransport(),
                booking.attendance());
    }

    private static OffsetDateTime at(Instant time, ZoneId zone) {
        return time.atZone(zone).toOffsetDateTime();
    }
}
