package fr.parvis.actions.booking;

import fr.parvis.actions.roll.BookedDate;
import fr.parvis.actions.roll.Dates;
import fr.parvis.starter.core.Fact;
import java.time.InstantSource;
import java.util.List;

/** Reminds a person of their place, if it is still theirs and still ahead. */
public class Remind {

    private final Dates dates;
    private final Bookings bookings;
    private final FillRoll fill;
    private final BookingLetter letter;
    private final InstantSource clock;

    public Remind(
            Dates dates,
            Bookings bookings,
            FillRoll fill,
            BookingLetter letter,
            InstantSource clock) {
        this.dates = dates;
        this.bookings = bookings;
        this.fill = fill;
        this.letter = letter;
        this.clock = clock;
    }

    public void remind(String bookingId) {
        bookings.byId(bookingId).ifPresent(this::remind);
    }

    private void remind(Booking booking) {
        var due = booking.telling().remindAt();
        if (due != null && !clock.instant().isBefore(due)) {
            bookings.remind(booking.id(), due, words(booking));
        }
    }

    private List<Fact> words(Booking booking) {
        return dates.byId(booking.occurrenceId())
                .filter(date -> isAhead(date) && booking.standing() == Standing.BOOKED)
                .map(date -> letter.reminder(date, booking, fill.slotOf(booking)))
                .orElse(List.of());
    }

    private boolean isAhead(BookedDate date) {
        var now = clock.instant();
        return date.takesPeople(now) && now.isBefore(date.startsAt());
    }
}
