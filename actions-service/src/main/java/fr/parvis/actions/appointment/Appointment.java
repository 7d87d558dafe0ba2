package fr.parvis.actions.appointment;

import fr.parvis.actions.booking.Booking;
import fr.parvis.actions.booking.Standing;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.professional.Professional;
import fr.parvis.actions.roll.Slot;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One person is expected at one time.
 *
 * @param slot of a date with several; null where the date is this person's alone, or none is given
 * @param professional who comes to receive them; null where we do
 */
public record Appointment(
        Booking booking,
        Occurrence date,
        @Nullable Slot slot,
        @Nullable Professional professional) {

    public String id() {
        return booking.id();
    }

    /** Whether the date is there for this person only, under the same id. */
    public boolean isAlone() {
        return booking.id().equals(date.id().value());
    }

    public boolean isOn() {
        return booking.standing() != Standing.CANCELLED
                && date.state() != OccurrenceState.CANCELLED;
    }

    public Instant startsAt() {
        var start = date.period().startsAt();
        return slot == null ? start : slot.startsAt(start);
    }

    public Instant endsAt() {
        return slot == null ? date.period().endsAt() : slot.endsAt(date.period().startsAt());
    }
}
