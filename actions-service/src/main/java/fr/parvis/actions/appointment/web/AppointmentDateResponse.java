package fr.parvis.actions.appointment.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.actions.appointment.AppointmentDate;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.practice.Confidentiality;
import fr.parvis.actions.roll.BookedDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date on which people are received one by one.
 *
 * @param professional who comes to receive them; absent where we do
 * @param alone whether the date is there for one person only
 * @param slots in the order of time, free ones too
 * @param waiting how many wait for one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AppointmentDateResponse(
        String occurrenceId,
        String actionId,
        String title,
        @Nullable String professionalId,
        @Nullable String professional,
        @Nullable String partner,
        @Nullable String toBring,
        String place,
        @Nullable Confidentiality confidentiality,
        OccurrenceState state,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        List<String> staff,
        boolean alone,
        List<AppointmentSlotResponse> slots,
        long waiting) {

    static AppointmentDateResponse of(
            AppointmentDate of, boolean alone, ZoneId zone, boolean discreet) {
        var date = of.date();
        var visitor = of.professional() == null ? null : of.professional().profile();
        var place = date.content().place();
        return new AppointmentDateResponse(
                date.id().value(),
                date.actionId().value(),
                date.content().title(),
                of.professional() == null ? null : of.professional().id().value(),
                visitor == null ? null : visitor.name(),
                visitor == null || visitor.partner() == null ? null : visitor.partner().name(),
                visitor == null ? null : visitor.toBring(),
                BookedDate.of(date).place(),
                place == null ? null : place.confidentiality(),
                date.state(),
                date.period().startsAt().atZone(zone).toOffsetDateTime(),
                date.period().endsAt().atZone(zone).toOffsetDateTime(),
                date.crew().staff(),
                alone,
                slots(of, alone, zone, discreet),
                of.waiting());
    }

    private static List<AppointmentSlotResponse> slots(
            AppointmentDate of, boolean alone, ZoneId zone, boolean discreet) {
        return alone
                ? List.of(AppointmentSlotResponse.whole(of, zone, discreet))
                : of.slots().stream()
                        .map(it -> AppointmentSlotResponse.of(of, it, zone, discreet))
                        .toList();
    }
}
