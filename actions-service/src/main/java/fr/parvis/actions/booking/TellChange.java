package fr.parvis.actions.booking;

import fr.parvis.actions.roll.BookedDate;
import fr.parvis.actions.roll.Dates;
import java.time.InstantSource;

/**
 * Tells each person booked, or waiting, once, that their date was moved, postponed or cancelled.
 */
public class TellChange {

    private final Dates dates;
    private final Bookings bookings;
    private final FillRoll fill;
    private final BookingLetter letter;
    private final Reminding reminding;
    private final InstantSource clock;

    public TellChange(
            Dates dates,
            Bookings bookings,
            FillRoll fill,
            BookingLetter letter,
            Reminding reminding,
            InstantSource clock) {
        this.dates = dates;
        this.bookings = bookings;
        this.fill = fill;
        this.letter = letter;
        this.reminding = reminding;
        this.clock = clock;
    }

    /** As the date is by now, so that of two changes in a row the last is told; never after it. */
    public void tell(String occurrenceId) {
        dates.byId(occurrenceId)
                .filter(date -> clock.instant().isBefore(date.endsAt()))
                .ifPresent(this::tellAll);
    }

    private void tellAll(BookedDate date) {
        bookings.ofOccurrence(date.id()).stream()
                .filter(booking -> booking.standing() != Standing.CANCELLED)
                .filter(booking -> !booking.telling().knows().equals(date.asKnown()))
                .forEach(booking -> tell(date, booking));
    }

    private void tell(BookedDate date, Booking booking) {
        bookings.tellChange(
                booking.id(),
                booking.telling().knows(),
                date.asKnown(),
                date.endsAt(),
                reminding.of(date, clock.instant()),
                new DateNews(date.sequence(), clock.instant()),
                letter.changed(date, booking, fill.slotOf(booking)));
    }
}
