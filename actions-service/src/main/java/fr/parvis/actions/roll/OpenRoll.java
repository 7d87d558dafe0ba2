package fr.parvis.actions.roll;

import fr.parvis.actions.occurrence.OccurrenceNotFound;
import fr.parvis.actions.practice.BookingMode;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sees whether a date takes bookings, and begins its roll at the first. */
public class OpenRoll {

    private final Dates dates;
    private final Rolls rolls;
    private final InstantSource clock;

    public OpenRoll(Dates dates, Rolls rolls, InstantSource clock) {
        this.dates = dates;
        this.rolls = rolls;
        this.clock = clock;
    }

    public BookedDate date(String occurrenceId) {
        return find(occurrenceId).orElseThrow(OccurrenceNotFound::new);
    }

    public Optional<BookedDate> find(String occurrenceId) {
        return dates.byId(occurrenceId);
    }

    /**
     * Refuses what this date cannot give.
     *
     * @param byResident without account, from the public page
     * @param slot number of the slot wished for
     */
    public void require(BookedDate date, boolean byResident, @Nullable Integer slot) {
        if (!date.takesPeople(clock.instant())) {
            throw NotBookable.over();
        }
        if (byResident && !date.openToPublic()) {
            throw NotBookable.closedToPublic();
        }
        var roll = roll(date);
        if (slot != null) {
            requireFree(roll, slot);
        }
    }

    /** Refuses where nobody needs to book. */
    public Roll roll(BookedDate date) {
        requireBooking(date);
        var known = rolls.byId(date.id());
        if (known.isPresent()) {
            return known.get();
        }
        var places = date.places().orElseThrow(NotBookable::unlimited);
        rolls.open(Roll.open(date.id(), places, date.capacity(), clock.instant()));
        return rolls.byId(date.id()).orElseThrow(NotBookable::unlimited);
    }

    /** Refuses where nobody needs to book. */
    public static void requireBooking(BookedDate date) {
        if (date.mode() == BookingMode.NONE) {
            throw NotBookable.unlimited();
        }
    }

    private static void requireFree(Roll roll, int number) {
        var slot = roll.places().slot(number).orElseThrow(NotBookable::slotUnknown);
        if (!roll.freeSlots().contains(slot)) {
            throw new SlotTaken();
        }
    }
}
