package fr.parvis.actions.booking;

import fr.parvis.actions.booking.BookingFact.BookingCancelled;
import java.time.InstantSource;
import java.util.List;

/** Gives up a place, or the wait for one: the place goes to the first who waits. */
public class CancelBooking {

    private final Bookings bookings;
    private final FillRoll fill;
    private final SettleBooking settle;
    private final InstantSource clock;

    public CancelBooking(
            Bookings bookings, FillRoll fill, SettleBooking settle, InstantSource clock) {
        this.bookings = bookings;
        this.fill = fill;
        this.settle = settle;
        this.clock = clock;
    }

    /** Repeating it changes nothing. */
    public Given cancel(String bookingId) {
        var booking = bookings.byId(bookingId).orElseThrow(BookingNotFound::new);
        if (booking.standing() == Standing.CANCELLED) {
            settle.resume(bookingId);
            return settle.given(bookingId);
        }
        var fact = new BookingCancelled(bookingId, booking.occurrenceId(), booking.standing());
        var wish = booking.slot() == null ? booking.wish() : booking.slot();
        bookings.cancel(bookingId, wish, clock.instant().plus(Booking.PATIENCE), List.of(fact));
        fill.free(booking.occurrenceId(), bookingId);
        return settle.settle(bookings.byId(bookingId).orElseThrow(BookingNotFound::new));
    }
}
