package fr.parvis.actions.retention;

import fr.parvis.actions.booking.Booking;
import fr.parvis.actions.booking.Bookings;
import fr.parvis.actions.booking.CancelBooking;
import fr.parvis.actions.booking.PersonErased;
import fr.parvis.actions.booking.PersonErased.Reason;
import fr.parvis.actions.booking.Standing;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Erases whom bookings and referrals were for, when their time is over or somebody asks; the counts
 * stay.
 */
public class ForgetPeople {

    private static final int AT_ONCE = 200;

    private final Bookings bookings;
    private final CancelBooking cancel;
    private final ForgetReferred referred;
    private final RetentionBook book;
    private final InstantSource clock;

    public ForgetPeople(
            Bookings bookings,
            CancelBooking cancel,
            ForgetReferred referred,
            RetentionBook book,
            InstantSource clock) {
        this.bookings = bookings;
        this.cancel = cancel;
        this.referred = referred;
        this.book = book;
        this.clock = clock;
    }

    /** Those of dates long past. */
    public void forgetOld() {
        var old = book.present().old(clock.instant());
        var some = bookings.agedBefore(old, AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(booking -> forget(booking, Reason.RETENTION));
            some = bookings.agedBefore(old, AT_ONCE);
        }
        referred.forgetOld(old);
    }

    /** What is kept about a person of this address or number. */
    public List<Booking> about(@Nullable String email, @Nullable String phone) {
        return bookings.ofPerson(email, phone);
    }

    /** Gives up what is still ahead, then forgets; how many bookings it was. */
    public int forget(@Nullable String email, @Nullable String phone) {
        var found = about(email, phone);
        found.stream().filter(this::isAhead).forEach(booking -> cancel.cancel(booking.id()));
        found.forEach(booking -> forget(booking, Reason.RGPD));
        return found.size();
    }

    private boolean isAhead(Booking booking) {
        return booking.standing() != Standing.CANCELLED
                && clock.instant().isBefore(booking.endsAt());
    }

    private void forget(Booking booking, Reason reason) {
        bookings.forget(booking.id(), List.of(new PersonErased(booking.id(), reason)));
    }
}
