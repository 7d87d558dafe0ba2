package fr.parvis.actions.booking.web;

import fr.parvis.actions.booking.web.GivenResponse.SlotResponse;
import fr.parvis.actions.roll.BookedDate;
import fr.parvis.actions.roll.Quota;
import fr.parvis.actions.roll.Roll;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * The places of a date.
 *
 * @param free what anybody may still have, without what is held for partners
 * @param excess how many more people have a place than the date has: nobody is thrown out
 */
record PlacesResponse(
        int capacity,
        int booked,
        int free,
        int excess,
        List<SlotResponse> freeSlots,
        List<HeldResponse> quotas) {

    record HeldResponse(String partner, int places, OffsetDateTime until) {

        static HeldResponse of(Quota quota, ZoneId zone) {
            return new HeldResponse(
                    quota.partner(), quota.places(), quota.until().atZone(zone).toOffsetDateTime());
        }
    }

    static PlacesResponse of(Roll roll, BookedDate date, ZoneId zone) {
        return new PlacesResponse(
                roll.places().capacity(),
                roll.seats().size(),
                roll.freeFor(null),
                roll.excess(),
                roll.freeSlots().stream().map(it -> SlotResponse.of(it, date, zone)).toList(),
                roll.places().quotas().stream().map(it -> HeldResponse.of(it, zone)).toList());
    }
}
