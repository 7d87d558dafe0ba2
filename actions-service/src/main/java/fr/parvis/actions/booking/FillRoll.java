package fr.parvis.actions.booking;

import fr.parvis.actions.roll.BookedDate;
import fr.parvis.actions.roll.Pool;
import fr.parvis.actions.roll.Roll;
import fr.parvis.actions.roll.Rolls;
import fr.parvis.actions.roll.Seat;
import fr.parvis.actions.roll.Slot;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives each free place to the first who waits for it. Anyone may do it at any time, also several
 * at once: the roll lets in only as many as it has places, and each step helps whoever stopped
 * half-way.
 */
public class FillRoll {

    private record Next(Booking booking, Pool pool) {}

    private final Rolls rolls;
    private final Bookings bookings;
    private final BookingLetter letter;
    private final InstantSource clock;

    public FillRoll(Rolls rolls, Bookings bookings, BookingLetter letter, InstantSource clock) {
        this.rolls = rolls;
        this.bookings = bookings;
        this.letter = letter;
        this.clock = clock;
    }

    /** The roll as it is then; empty where the date has none. */
    public Optional<Roll> fill(BookedDate date) {
        var roll = released(date.id());
        while (roll.isPresent() && date.takesPeople(clock.instant())) {
            var next = next(roll.get());
            if (next.isEmpty()) {
                return roll;
            }
            admit(date, roll.get(), next.get());
            roll = released(date.id());
        }
        return roll;
    }

    /** Like {@link #fill}, after looking at each place given so far. */
    public Optional<Roll> repair(BookedDate date) {
        rolls.byId(date.id()).ifPresent(roll -> review(date, roll));
        return fill(date);
    }

    /** Like {@link #repair}, after which nothing is due any more but what comes by its time. */
    public Optional<Roll> finish(BookedDate date) {
        var before = released(date.id());
        var after = repair(date);
        before.ifPresent(seen -> rolls.rest(seen, seen.next()));
        return after;
    }

    /** Of a date that is there no more. */
    void drop(String occurrenceId) {
        rolls.byId(occurrenceId).ifPresent(seen -> rolls.rest(seen, null));
    }

    /** The roll as it is now. */
    Optional<Roll> seen(String occurrenceId) {
        return rolls.byId(occurrenceId);
    }

    /** The slot that this booking was given. */
    @Nullable Slot slotOf(Booking booking) {
        return booking.slot() == null
                ? null
                : rolls.byId(booking.occurrenceId())
                        .flatMap(roll -> roll.places().slot(booking.slot()))
                        .orElse(null);
    }

    /** Takes back what place this booking has. */
    void free(String occurrenceId, String bookingId) {
        var roll = rolls.byId(occurrenceId);
        while (roll.flatMap(now -> now.seatOf(bookingId)).isPresent()) {
            var seat = roll.flatMap(now -> now.seatOf(bookingId)).get();
            rolls.unseat(roll.get(), seat, roll.get().poolBack(seat));
            roll = rolls.byId(occurrenceId);
        }
    }

    /** With the places held for a partner given to everyone, once their time is over. */
    private Optional<Roll> released(String occurrenceId) {
        var now = clock.instant();
        var roll = rolls.byId(occurrenceId);
        while (roll.filter(it -> it.holdsTooLong(now)).isPresent()) {
            rolls.arrange(roll.get().released(now));
            roll = rolls.byId(occurrenceId);
        }
        return roll;
    }

    private Optional<Next> next(Roll roll) {
        return roll.pools().stream()
                .filter(pool -> pool.free() > 0)
                .flatMap(pool -> first(roll, pool).stream())
                .findFirst();
    }

    private Optional<Next> first(Roll roll, Pool pool) {
        var partner = pool.isOpen() ? null : pool.name();
        return bookings.firstWaiting(roll.id(), partner, roll.seatedIds())
                .map(booking -> new Next(booking, pool));
    }

    private void admit(BookedDate date, Roll roll, Next next) {
        var booking = next.booking();
        var wanted = new Seat(booking.id(), next.pool().name(), roll.slotFor(booking.wish()));
        rolls.seat(roll, wanted)
                .or(() -> rolls.byId(roll.id()))
                .ifPresent(
                        now ->
                                now.seatOf(booking.id())
                                        .ifPresent(seat -> mark(date, now, booking, seat)));
    }

    /** Gives this wish its one slot while that is free; false where somebody else has it. */
    boolean seat(BookedDate date, Booking booking) {
        var roll = released(date.id());
        while (roll.flatMap(now -> now.seatOf(booking.id())).isEmpty()) {
            var free = roll.flatMap(now -> exactly(now, booking));
            if (free.isEmpty()) {
                return false;
            }
            rolls.seat(roll.get(), free.get());
            roll = released(date.id());
        }
        var now = roll.get();
        now.seatOf(booking.id()).ifPresent(seat -> mark(date, now, booking, seat));
        return true;
    }

    private static Optional<Seat> exactly(Roll roll, Booking booking) {
        return Optional.ofNullable(booking.wish())
                .flatMap(it -> roll.exactly(booking.id(), it, booking.source().referredBy()));
    }

    /** Notes and tells that this place was given; takes it back where the wish was given up. */
    void mark(BookedDate date, Roll roll, Booking booking, Seat seat) {
        var slot = roll.places().slot(seat.slot()).orElse(null);
        var facts = letter.booked(date, booking, slot);
        if (!bookings.book(booking.id(), seat.slot(), facts) && !isBooked(booking.id())) {
            free(date.id(), booking.id());
        }
    }

    private boolean isBooked(String bookingId) {
        return bookings.byId(bookingId)
                .filter(now -> now.standing() == Standing.BOOKED)
                .isPresent();
    }

    private void review(BookedDate date, Roll roll) {
        Map<String, Booking> held =
                bookings.byIds(roll.seatedIds()).stream()
                        .collect(Collectors.toMap(Booking::id, Function.identity()));
        roll.seats().forEach(seat -> review(date, roll, seat, held.get(seat.bookingId())));
    }

    /** Tells who does not know it yet; takes it back where it was given up. */
    private void review(BookedDate date, Roll roll, Seat seat, @Nullable Booking booking) {
        if (booking == null || booking.standing() == Standing.CANCELLED) {
            free(date.id(), seat.bookingId());
        } else if (booking.standing() == Standing.WAITING) {
            mark(date, roll, booking, seat);
        }
    }
}
