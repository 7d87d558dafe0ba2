package fr.parvis.actions.telling;

import fr.parvis.actions.booking.Booking;
import fr.parvis.actions.booking.Bookings;

/** Forgets of somebody, once erased from their booking, what mails and calls told them. */
public final class ForgetAddressee {
    private final Bookings bookings;
    private final ChangeMails mails;
    private final EditRound edit;

    public ForgetAddressee(Bookings bookings, ChangeMails mails, PhoneRounds rounds) {
        this.bookings = bookings;
        this.mails = mails;
        this.edit = new EditRound(rounds);
    }

    public void forget(String bookingId) {
        mails.forget(bookingId);
        bookings.byId(bookingId)
                .map(Booking::occurrenceId)
                .ifPresent(id -> edit.edit(id, round -> round.untick(bookingId)));
    }
}
