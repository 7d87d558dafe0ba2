package fr.parvis.actions.booking;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.roll.BookedDate;
import java.time.Instant;
import java.util.List;

/** Bookings to test with. */
public final class BookingFixtures {

    private BookingFixtures() {}

    /** Somebody of this first name waits for a place on this date. */
    public static Booking waiting(String id, Occurrence date, String firstName) {
        var wanted =
                new Wanted(
                        new Person(firstName, null, null, null),
                        new Source(Source.Way.STAFF, null, null),
                        false,
                        null);
        return Booking.waiting(id, BookedDate.of(date), id, wanted, null, Instant.now());
    }

    public static void store(Bookings bookings, Booking booking) {
        bookings.add(booking, List.of());
    }
}
