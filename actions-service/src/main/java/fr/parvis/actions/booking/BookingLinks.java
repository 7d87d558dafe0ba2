package fr.parvis.actions.booking;

/** Absolute, signed addresses of the pages that need no account. */
public interface BookingLinks {

    /** Where a person sees and gives up a booking. */
    String manage(String bookingId);
}
