package fr.parvis.actions.booking;

import fr.parvis.actions.roll.BookedDate;
import fr.parvis.actions.roll.OpenRoll;
import fr.parvis.starter.core.Ids;
import java.time.InstantSource;
import java.util.List;

/**
 * Books a person in. The wish is stored first and takes its place after; what it came to is said
 * and told only then. The same id again changes nothing.
 */
public class BookPlace {

    private final OpenRoll open;
    private final Bookings bookings;
    private final SettleBooking settle;
    private final Reminding reminding;
    private final Ids ids;
    private final InstantSource clock;

    public BookPlace(
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

    public Given book(String id, String occurrenceId, Wanted wanted) {
        var known = bookings.byId(id);
        if (known.isPresent()) {
            return settle.settle(known.get());
        }
        var date = open.date(occurrenceId);
        open.require(date, wanted.byResident(), wanted.slot());
        var booking = waiting(id, date, wanted);
        bookings.add(booking, List.of());
        return settle.settle(booking);
    }

    private Booking waiting(String id, BookedDate date, Wanted wanted) {
        var now = clock.instant();
        var turn = ids.next().toString();
        return Booking.waiting(id, date, turn, wanted, reminding.of(date, now), now);
    }
}
