package fr.parvis.actions.booking.web;

import fr.parvis.actions.booking.Booking;
import fr.parvis.actions.booking.BookingNotFound;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.OccurrenceNotFound;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.practice.Onlooker;
import fr.parvis.starter.security.Caller;
import org.springframework.stereotype.Component;

/** A partner's software books where its partner is seen, and sees of bookings only its own. */
@Component
class PartnerDoor {

    private final Occurrences occurrences;

    PartnerDoor(Occurrences occurrences) {
        this.occurrences = occurrences;
    }

    void require(String occurrenceId, Caller caller) {
        if (isPartner(caller) && !isSeen(occurrenceId, new Onlooker(caller.partnerId()))) {
            throw new OccurrenceNotFound();
        }
    }

    void require(Booking booking, Caller caller) {
        if (isPartner(caller) && !booking.source().isBy(caller.partnerId())) {
            throw new BookingNotFound();
        }
    }

    static boolean isPartner(Caller caller) {
        return caller.kind() == Caller.Kind.CLIENT;
    }

    private boolean isSeen(String occurrenceId, Onlooker partner) {
        return occurrences
                .byId(new OccurrenceId(occurrenceId))
                .filter(it -> it.isSeenBy(partner))
                .isPresent();
    }
}
