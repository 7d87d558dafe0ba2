package fr.parvis.actions.booking;

import fr.parvis.actions.roll.BookedDate;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One person's place, or wish for one, on one date. The roll is the truth about places; this says
 * what was counted and told.
 *
 * @param turn orders those who wait
 * @param person null once erased, and for a walk-in who gave no name
 * @param noTransport whether the person has no means of coming
 * @param wish number of the slot asked for
 * @param slot number of the slot given
 * @param endsAt of the date, from which the person's data grows old
 */
public record Booking(
        String id,
        String occurrenceId,
        String turn,
        Source source,
        @Nullable Person person,
        boolean noTransport,
        @Nullable Integer wish,
        Standing standing,
        @Nullable Integer slot,
        @Nullable Attendance attendance,
        Telling telling,
        Instant at,
        Instant endsAt,
        long version) {

    /** How long the request that brought a booking may take to finish it. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    static Booking waiting(
            String id,
            BookedDate date,
            String turn,
            Wanted wanted,
            @Nullable Instant remindAt,
            Instant now) {
        return new Booking(
                id,
                date.id(),
                turn,
                wanted.source(),
                wanted.person(),
                wanted.noTransport(),
                wanted.slot(),
                Standing.WAITING,
                null,
                null,
                new Telling(false, date.asKnown(), now.plus(PATIENCE), remindAt, null),
                now,
                date.endsAt(),
                1);
    }

    /** Somebody who came without a booking takes no place from anyone. */
    public static Booking walkIn(String id, BookedDate date, @Nullable Person person, Instant now) {
        return new Booking(
                id,
                date.id(),
                id,
                new Source(Source.Way.WALK_IN, null, null),
                person,
                false,
                null,
                Standing.BOOKED,
                null,
                Attendance.CAME,
                new Telling(true, date.asKnown(), null, null, null),
                now,
                date.endsAt(),
                1);
    }

    public Optional<String> email() {
        return Optional.ofNullable(person).map(Person::email);
    }

    /** Whether no other slot serves. */
    boolean isForOneSlot() {
        return source.way() == Source.Way.APPOINTMENT;
    }

    public boolean isDue() {
        return telling.dueAt() != null;
    }
}
