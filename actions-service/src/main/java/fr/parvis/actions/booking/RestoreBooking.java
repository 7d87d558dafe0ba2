package fr.parvis.actions.booking;

import fr.parvis.actions.roll.BookedDate;
import fr.parvis.actions.roll.OpenRoll;
import java.time.InstantSource;

/** Takes back that a place was given up: it is wished for again, in the turn it had. */
public class RestoreBooking {

    private final OpenRoll open;
    private final Bookings bookings;
    private final SettleBooking settle;
    private final Reminding reminding;
    private final InstantSource clock;

    public RestoreBooking(
            OpenRoll open,
            Bookings bookings,
            SettleBooking settle,
            Reminding reminding,
            InstantSource clock) {
        this.open = open;
        this.bookings = bookings;
        this.settle = settle;
        this.reminding = reminding;
        this.clock = clock;
    }

    /** Repeating it changes nothing; whoever is forgotten cannot come back. */
    public Given restore(String bookingId) {
        var booking = known(bookingId);
        if (booking.standing() == Standing.CANCELLED) {
            var date = open.date(booking.occurrenceId());
            open.require(date, false, booking.isForOneSlot() ? booking.wish() : null);
            bookings.restore(bookingId, untold(date));
        }
        return settle.settle(known(bookingId));
    }

    private Booking known(String bookingId) {
        return bookings.byId(bookingId)
                .filter(it -> it.person() != null)
                .orElseThrow(BookingNotFound::new);
    }

    private Telling untold(BookedDate date) {
        var now = clock.instant();
        return new Telling(
                false, date.asKnown(), now.plus(Booking.PATIENCE), reminding.of(date, now), null);
    }
}
