package fr.parvis.actions.appointment;

import fr.parvis.actions.booking.Booking;
import fr.parvis.actions.booking.BookingNotFound;
import fr.parvis.actions.booking.Bookings;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.practice.BookingMode;
import fr.parvis.actions.professional.Professionals;
import fr.parvis.actions.roll.Rolls;

/** Finds an appointment: a booking of a slot, or of a date that is one person's alone. */
public final class FindAppointment {

    private final Bookings bookings;
    private final Occurrences occurrences;
    private final Rolls rolls;
    private final Professionals professionals;

    public FindAppointment(
            Bookings bookings, Occurrences occurrences, Rolls rolls, Professionals professionals) {
        this.bookings = bookings;
        this.occurrences = occurrences;
        this.rolls = rolls;
        this.professionals = professionals;
    }

    public Appointment byId(String id) {
        var booking = bookings.byId(id).orElseThrow(BookingNotFound::new);
        var date =
                occurrences
                        .byId(new OccurrenceId(booking.occurrenceId()))
                        .orElseThrow(BookingNotFound::new);
        var found = appointment(booking, date);
        if (!found.isAlone() && date.content().admission().mode() != BookingMode.SLOTS) {
            throw new BookingNotFound();
        }
        return found;
    }

    boolean isKnown(String id) {
        return bookings.byId(id).isPresent();
    }

    private Appointment appointment(Booking booking, Occurrence date) {
        var slot =
                rolls.byId(booking.occurrenceId())
                        .flatMap(roll -> roll.places().slot(booking.slot()));
        var professional = professionals.ofAction(date.actionId());
        return new Appointment(booking, date, slot.orElse(null), professional.orElse(null));
    }
}
