package fr.parvis.actions.booking;

import fr.parvis.starter.core.Fact;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The bookings of the present tenant. Each change is one conditional update with what is told about
 * it, so that whoever repeats it after a stop changes and tells nothing twice.
 */
public interface Bookings {

    Optional<Booking> byId(String id);

    /** False where this id is taken. */
    boolean add(Booking booking, List<? extends Fact> facts);

    /**
     * Who waits with the earliest turn, sent by this partner if one is named, and is not seated;
     * never who agreed on one slot.
     */
    Optional<Booking> firstWaiting(
            String occurrenceId, @Nullable String partner, Set<String> seated);

    /** How many wait with an earlier turn and are not seated. */
    long waitingBefore(String occurrenceId, String turn, Set<String> seated);

    /** From waiting to booked; false where it does not wait any more. */
    boolean book(String id, @Nullable Integer slot, List<? extends Fact> facts);

    /** Notes once that somebody was told to wait; false where they were, or wait no more. */
    boolean tellWaiting(String id, List<? extends Fact> facts);

    /** Leaves nothing of a wish that came to nothing; false where it is no wish any more. */
    boolean drop(String id);

    /**
     * False where it was given up already.
     *
     * @param wish the slot to come back to, should that be taken back
     */
    boolean cancel(String id, @Nullable Integer wish, Instant dueAt, List<? extends Fact> facts);

    /** From given up to waiting, in its old turn; false where it is not given up. */
    boolean restore(String id, Telling telling);

    /** Nothing is left to do about this version. */
    void settle(String id, long version);

    /** Notes that the person is to know this of the date; false where they know something else. */
    boolean tellChange(
            String id,
            String knew,
            String knows,
            Instant endsAt,
            @Nullable Instant remindAt,
            DateNews news,
            List<? extends Fact> facts);

    /** Notes that what was due then was said, or needed no saying; false where it was before. */
    boolean remind(String id, Instant remindAt, List<? extends Fact> facts);

    Optional<Booking> attend(String id, @Nullable Attendance attendance);

    List<Booking> byIds(Collection<String> ids);

    /** All of one date in their turn, also those given up. */
    List<Booking> ofOccurrence(String occurrenceId);

    /** Those made for a person of this address or number (E.164). */
    List<Booking> ofPerson(@Nullable String email, @Nullable String phone);

    /** Those of a member of a group. */
    List<Booking> ofMember(String memberId);

    /** Some that say who they are for, of dates that ended before. */
    List<Booking> agedBefore(Instant end, int limit);

    /** Forgets whom it is for; the count stays. */
    boolean forget(String id, List<? extends Fact> facts);
}
