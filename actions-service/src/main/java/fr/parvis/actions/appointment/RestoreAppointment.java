package fr.parvis.actions.appointment;

import fr.parvis.actions.booking.Standing;
import fr.parvis.actions.occurrence.ChangeOccurrence;
import fr.parvis.actions.roll.NotBookable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes back that an appointment was called off, if its slot is still free. */
public final class RestoreAppointment {

    private final FindAppointment find;
    private final MoveAppointment move;
    private final ChangeOccurrence dates;

    public RestoreAppointment(FindAppointment find, MoveAppointment move, ChangeOccurrence dates) {
        this.find = find;
        this.move = move;
        this.dates = dates;
    }

    /**
     * Repeating it changes nothing.
     *
     * @param newId of the booking of a slot that is taken again
     * @param slot the one that was given up; null takes the one that was asked for
     */
    public Appointment restore(String newId, String id, @Nullable Integer slot) {
        var present = find.byId(id);
        if (present.isOn()) {
            return present;
        }
        if (present.isAlone()) {
            return reopened(present);
        }
        var again = Optional.ofNullable(slot == null ? present.booking().wish() : slot);
        return move.toSlot(
                newId,
                id,
                present.booking().occurrenceId(),
                again.orElseThrow(NotBookable::slotUnknown));
    }

    private Appointment reopened(Appointment present) {
        if (present.booking().standing() == Standing.CANCELLED) {
            throw NotBookable.over();
        }
        dates.reopen(present.date().id());
        return find.byId(present.id());
    }
}
