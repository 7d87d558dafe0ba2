package fr.parvis.actions.appointment;

import fr.parvis.actions.booking.Bookings;
import fr.parvis.actions.booking.CancelBooking;
import fr.parvis.actions.booking.SettleBooking;
import fr.parvis.actions.booking.Standing;

/** Gives up the booking that another one replaces, once that one stands; told again, once. */
public final class ReplaceBooking {

    private final Bookings bookings;
    private final SettleBooking settle;
    private final CancelBooking cancel;

    public ReplaceBooking(Bookings bookings, SettleBooking settle, CancelBooking cancel) {
        this.bookings = bookings;
        this.settle = settle;
        this.cancel = cancel;
    }

    public void replace(String by, String replaced) {
        settle.resume(by);
        if (stands(by) && stands(replaced)) {
            cancel.cancel(replaced);
        }
    }

    private boolean stands(String id) {
        return bookings.byId(id).filter(it -> it.standing() != Standing.CANCELLED).isPresent();
    }
}
