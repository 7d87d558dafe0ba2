package fr.parvis.actions.booking.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.actions.booking.Given;
import fr.parvis.actions.booking.Standing;
import fr.parvis.actions.roll.BookedDate;
import fr.parvis.actions.roll.Slot;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What a booking came to. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GivenResponse(
        String id, Standing state, @Nullable Long position, @Nullable SlotResponse slot) {

    record SlotResponse(int number, OffsetDateTime startsAt, OffsetDateTime endsAt) {

        static SlotResponse of(Slot slot, BookedDate date, ZoneId zone) {
            return new SlotResponse(
                    slot.number(),
                    slot.startsAt(date.startsAt()).atZone(zone).toOffsetDateTime(),
                    slot.endsAt(date.startsAt()).atZone(zone).toOffsetDateTime());
        }
    }

    static GivenResponse of(Given given, BookedDate date, ZoneId zone) {
        var slot = given.slot();
        return new GivenResponse(
                given.id(),
                given.state(),
                given.position(),
                slot == null ? null : SlotResponse.of(slot, date, zone));
    }
}
