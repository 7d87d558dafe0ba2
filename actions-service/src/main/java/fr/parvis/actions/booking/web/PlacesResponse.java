package fr.parvis.actions.booking.web;

import fr.parvis.actions.booking.web.GivenResponse.SlotResponse;
import fr.parvis.actions.roll.BookedDate;
import fr.parvis.actions.roll.Pool;
import fr.parvis.actions.roll.Quota;
import fr.parvis.actions.roll.Roll;
import fr.parvis.actions.roll.Slot;
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
        List<SlotResponse> slots,
        List<SlotResponse> freeSlots,
        List<HeldResponse> quotas) {

    /**
     * Places held for a partner.
     *
     * @param free those of them that nobody has yet; none once {@code until} is over
     */
    record HeldResponse(String partner, int places, int free, OffsetDateTime until) {

        static HeldResponse of(Quota quota, Roll roll, ZoneId zone) {
            return new HeldResponse(
                    quota.partner(),
                    quota.places(),
                    free(quota, roll),
                    quota.until().atZone(zone).toOffsetDateTime());
        }

        private static int free(Quota quota, Roll roll) {
            return roll.pools().stream()
                    .filter(pool -> pool.name().equals(quota.partner()))
                    .mapToInt(Pool::free)
                    .sum();
        }
    }

    static PlacesResponse of(Roll roll, BookedDate date, ZoneId zone) {
        return new PlacesResponse(
                roll.places().capacity(),
                roll.seats().size(),
                roll.freeFor(null),
                roll.excess(),
                slots(roll.places().slots(), date, zone),
                slots(roll.freeSlots(), date, zone),
                roll.places().quotas().stream()
                        .map(it -> HeldResponse.of(it, roll, zone))
                        .toList());
    }

    private static List<SlotResponse> slots(List<Slot> slots, BookedDate date, ZoneId zone) {
        return slots.stream().map(it -> SlotResponse.of(it, date, zone)).toList();
    }
}
