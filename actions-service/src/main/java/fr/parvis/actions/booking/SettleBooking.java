package fr.parvis.actions.booking;

import fr.parvis.actions.roll.BookedDate;
import fr.parvis.actions.roll.Dates;
import fr.parvis.actions.roll.Roll;
import java.util.Optional;

/** Finishes what a booking, or giving it up, set off; also what somebody else left half-way. */
public class SettleBooking {

    private final Dates dates;
    private final Bookings bookings;
    private final FillRoll fill;
    private final BookingLetter letter;

    public SettleBooking(Dates dates, Bookings bookings, FillRoll fill, BookingLetter letter) {
        this.dates = dates;
        this.bookings = bookings;
        this.fill = fill;
        this.letter = letter;
    }

    /** What this booking, just stored, came to. */
    Given settle(Booking booking) {
        var date = dates.byId(booking.occurrenceId());
        if (date.isEmpty() || !booking.isDue()) {
            bookings.settle(booking.id(), booking.version());
            return given(booking.id());
        }
        return settle(date.get(), booking, fill.fill(date.get()));
    }

    /** Finishes what is due about this booking, if anything is. */
    public void resume(String bookingId) {
        bookings.byId(bookingId).filter(Booking::isDue).ifPresent(this::resume);
    }

    private void resume(Booking booking) {
        var date = dates.byId(booking.occurrenceId());
        if (date.isPresent()) {
            settle(date.get(), booking, fill.repair(date.get()));
        } else {
            bookings.settle(booking.id(), booking.version());
        }
    }

    private Given settle(BookedDate date, Booking booking, Optional<Roll> roll) {
        if (booking.standing() == Standing.CANCELLED || roll.isEmpty()) {
            bookings.settle(booking.id(), booking.version());
            return given(booking.id());
        }
        var seat = roll.get().seatOf(booking.id());
        if (seat.isEmpty()) {
            return booking.isForOneSlot()
                    ? exactly(date, booking)
                    : waiting(date, booking, roll.get());
        }
        bookings.byId(booking.id())
                .filter(now -> now.standing() == Standing.WAITING)
                .ifPresent(now -> fill.mark(date, roll.get(), now, seat.get()));
        return given(booking.id());
    }

    /** Of a wish for one slot that somebody else has, nothing is left. */
    private Given exactly(BookedDate date, Booking booking) {
        if (!fill.seat(date, booking)) {
            bookings.drop(booking.id());
        }
        return bookings.byId(booking.id())
                .map(now -> given(now.id()))
                .orElse(new Given(booking.id(), Standing.CANCELLED, null, null));
    }

    private Given waiting(BookedDate date, Booking booking, Roll roll) {
        var position = position(booking, roll);
        return bookings.tellWaiting(booking.id(), letter.waiting(date, booking, position))
                ? new Given(booking.id(), Standing.WAITING, position, null)
                : given(booking.id());
    }

    /** How it stands at present. */
    public Given given(String bookingId) {
        var booking = bookings.byId(bookingId).orElseThrow(BookingNotFound::new);
        var roll = fill.seen(booking.occurrenceId());
        var position =
                booking.standing() == Standing.WAITING
                        ? roll.map(now -> position(booking, now)).orElse(null)
                        : null;
        var slot = roll.flatMap(now -> now.places().slot(booking.slot())).orElse(null);
        return new Given(booking.id(), booking.standing(), position, slot);
    }

    private long position(Booking booking, Roll roll) {
        return bookings.waitingBefore(booking.occurrenceId(), booking.turn(), roll.seatedIds()) + 1;
    }
}
