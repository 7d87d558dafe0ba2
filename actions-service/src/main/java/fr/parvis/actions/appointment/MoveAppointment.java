package fr.parvis.actions.appointment;

import fr.parvis.actions.booking.BookingNotFound;
import fr.parvis.actions.booking.Source;
import fr.parvis.actions.booking.TakeSlot;
import fr.parvis.actions.booking.Wanted;
import fr.parvis.actions.occurrence.ChangeSeries;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.occurrence.Scope;
import java.util.List;
import java.util.Optional;

/** Gives somebody another time: they keep theirs until they have the other one. */
public final class MoveAppointment {

    private final FindAppointment find;
    private final TakeSlot take;
    private final ReplaceBooking replace;
    private final ChangeSeries dates;

    public MoveAppointment(
            FindAppointment find, TakeSlot take, ReplaceBooking replace, ChangeSeries dates) {
        this.find = find;
        this.take = take;
        this.replace = replace;
        this.dates = dates;
    }

    /** A date that is theirs alone moves with them. */
    public Appointment toTime(String id, Period to) {
        var appointment = find.byId(id);
        if (!appointment.isAlone()) {
            throw AppointmentUnfit.needsSlot();
        }
        dates.move(appointment.date().id(), to, Scope.THIS);
        return find.byId(id);
    }

    /**
     * To a slot, of the same date or of another; also of one that was given up.
     *
     * @param newId of the booking that replaces theirs
     */
    public Appointment toSlot(String newId, String id, String occurrenceId, int slot) {
        var present = find.byId(id);
        if (present.isAlone()) {
            throw AppointmentUnfit.needsTime();
        }
        var moved = new AppointmentMoved(newId, occurrenceId, id);
        take.take(newId, occurrenceId, wanted(present, slot), List.of(moved));
        replace.replace(newId, id);
        return find.byId(newId);
    }

    private static Wanted wanted(Appointment present, int slot) {
        var booking = present.booking();
        var person = Optional.ofNullable(booking.person()).orElseThrow(BookingNotFound::new);
        var source = new Source(Source.Way.APPOINTMENT, booking.source().referredBy(), null);
        return new Wanted(person, source, booking.noTransport(), slot);
    }
}
