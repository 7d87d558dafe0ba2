package fr.parvis.actions.booking;

import fr.parvis.actions.roll.BookedDate;
import fr.parvis.actions.roll.OpenRoll;
import fr.parvis.actions.roll.SlotTaken;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.core.Ids;
import java.time.InstantSource;
import java.util.List;

/**
 * Gives a person the one slot that was agreed with them, or refuses: nobody is given another one
 * instead, nobody waits. The same id again changes nothing.
 */
public class TakeSlot {

    private final OpenRoll open;
    private final Bookings bookings;
    private final SettleBooking settle;
    private final Reminding reminding;
    private final Ids ids;
    private final InstantSource clock;

    public TakeSlot(
            OpenRoll open,
            Bookings bookings,
            SettleBooking settle,
            Reminding reminding,
            Ids ids,
            InstantSource clock) {
        this.open = open;
        this.bookings = bookings;
        this.settle = settle;
        this.reminding = reminding;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param wanted names a slot, as an appointment
     * @param told what others are told of the wish
     */
    public Given take(String id, String occurrenceId, Wanted wanted, List<? extends Fact> told) {
        var known = bookings.byId(id);
        var given = settle.settle(known.orElseGet(() -> stored(id, occurrenceId, wanted, told)));
        if (given.state() == Standing.CANCELLED && known.isEmpty()) {
            throw new SlotTaken();
        }
        return given;
    }

    private Booking stored(
            String id, String occurrenceId, Wanted wanted, List<? extends Fact> told) {
        var date = open.date(occurrenceId);
        open.require(date, false, wanted.slot());
        var booking = waiting(id, date, wanted);
        bookings.add(booking, told);
        return booking;
    }

    private Booking waiting(String id, BookedDate date, Wanted wanted) {
        var now = clock.instant();
        var turn = ids.next().toString();
        return Booking.waiting(id, date, turn, wanted, reminding.of(date, now), now);
    }
}
