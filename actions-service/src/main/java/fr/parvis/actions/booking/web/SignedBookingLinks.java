package fr.parvis.actions.booking.web;

import fr.parvis.actions.booking.BookingLinks;
import fr.parvis.starter.links.Links;
import org.springframework.stereotype.Component;

/** Signs with the service's keys; a link lasts as long as the booking says whose it is. */
@Component
class SignedBookingLinks implements BookingLinks {

    static final char PURPOSE = 'd';

    private final Links links;

    SignedBookingLinks(Links links) {
        this.links = links;
    }

    @Override
    public String manage(String bookingId) {
        return links.url(PURPOSE, bookingId, null);
    }
}
