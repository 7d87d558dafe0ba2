package fr.parvis.actions.appointment.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.actions.appointment.AppointmentDate;
import fr.parvis.actions.booking.Attendance;
import fr.parvis.actions.roll.Slot;
import fr.parvis.actions.roster.Line;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A slot, and who has it.
 *
 * @param number absent where the whole date is one person's
 * @param appointment absent where it is free
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AppointmentSlotResponse(
        @Nullable Integer number,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        @Nullable AppointedResponse appointment) {

    /**
     * Who is expected.
     *
     * @param name « Jeanne M. »; in discreet mode « J. M. », without phone and address
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AppointedResponse(
            String id,
            String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String referredBy,
            boolean noTransport,
            @Nullable Attendance attendance) {

        static AppointedResponse of(Line line, boolean discreet) {
            var booking = line.booking();
            var person = discreet ? null : booking.person();
            return new AppointedResponse(
                    booking.id(),
                    discreet ? line.discreetName() : line.name(),
                    person == null ? null : person.phone(),
                    person == null ? null : person.email(),
                    booking.source().referredBy(),
                    booking.noTransport(),
                    booking.attendance());
        }
    }

    static AppointmentSlotResponse of(
            AppointmentDate date, Slot slot, ZoneId zone, boolean discreet) {
        var start = date.date().period().startsAt();
        return new AppointmentSlotResponse(
                slot.number(),
                local(slot.startsAt(start), zone),
                local(slot.endsAt(start), zone),
                date.in(slot).map(it -> AppointedResponse.of(it, discreet)).orElse(null));
    }

    static AppointmentSlotResponse whole(AppointmentDate date, ZoneId zone, boolean discreet) {
        var period = date.date().period();
        return new AppointmentSlotResponse(
                null,
                local(period.startsAt(), zone),
                local(period.endsAt(), zone),
                date.in(null).map(it -> AppointedResponse.of(it, discreet)).orElse(null));
    }

    private static OffsetDateTime local(Instant at, ZoneId zone) {
        return at.atZone(zone).toOffsetDateTime();
    }
}
