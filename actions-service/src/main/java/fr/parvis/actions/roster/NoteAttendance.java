package fr.parvis.actions.roster;

import fr.parvis.actions.booking.Attendance;
import fr.parvis.actions.booking.Booking;
import fr.parvis.actions.booking.BookingNotFound;
import fr.parvis.actions.booking.Bookings;
import fr.parvis.actions.booking.Person;
import fr.parvis.actions.roll.OpenRoll;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes who came, person by person, and who came without having booked. */
public class NoteAttendance {

    private final Bookings bookings;
    private final OpenRoll open;
    private final InstantSource clock;

    public NoteAttendance(Bookings bookings, OpenRoll open, InstantSource clock) {
        this.bookings = bookings;
        this.open = open;
        this.clock = clock;
    }

    /**
     * @param attendance null where nothing is known after all
     */
    public Booking note(String bookingId, @Nullable Attendance attendance) {
        var booking = bookings.byId(bookingId).orElseThrow(BookingNotFound::new);
        if (open.date(booking.occurrenceId()).startsAt().isAfter(clock.instant())
                && attendance == Attendance.CAME) {
            throw new TooEarly();
        }
        return bookings.attend(bookingId, attendance).orElseThrow(NoPlace::new);
    }

    /** The same id again adds nobody twice. */
    public Booking walkIn(String id, String occurrenceId, @Nullable Person person) {
        var date = open.date(occurrenceId);
        bookings.add(Booking.walkIn(id, date, person, clock.instant()), List.of());
        return bookings.byId(id).orElseThrow(BookingNotFound::new);
    }
}
