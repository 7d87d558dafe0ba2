package fr.parvis.actions.appointment;

import fr.parvis.actions.booking.CancelBooking;
import fr.parvis.actions.occurrence.ChangeSeries;
import fr.parvis.actions.occurrence.Scope;

/** Calls an appointment off: a slot goes to the first who waits, a date of their own with them. */
public final class CancelAppointment {

    private static final String REASON = "Rendez-vous annulé";

    private final FindAppointment find;
    private final CancelBooking cancel;
    private final ChangeSeries dates;

    public CancelAppointment(FindAppointment find, CancelBooking cancel, ChangeSeries dates) {
        this.find = find;
        this.cancel = cancel;
        this.dates = dates;
    }

    /** Repeating it changes nothing. */
    public Appointment cancel(String id) {
        var present = find.byId(id);
        if (present.isOn() && present.isAlone()) {
            dates.cancel(present.date().id(), REASON, Scope.THIS);
        } else if (present.isOn()) {
            cancel.cancel(id);
        }
        return find.byId(id);
    }

    /** Who had a date of their own gave it up by themselves: nobody is kept waiting there. */
    public void release(String id) {
        var given = find.byId(id);
        if (given.isAlone() && given.date().state().isOn()) {
            dates.cancel(given.date().id(), REASON, Scope.THIS);
        }
    }
}
