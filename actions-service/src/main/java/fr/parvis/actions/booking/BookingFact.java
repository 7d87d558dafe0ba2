package fr.parvis.actions.booking;

import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;
import org.jspecify.annotations.Nullable;

/** What happens to a booking, without a word about the person. */
public sealed interface BookingFact extends Fact {

    String occurrenceId();

    @Override
    default @Nullable String subject() {
        return occurrenceId();
    }

    /** Somebody booked and has a place, or waits for one. */
    @EventType("actions.booking-made.v1")
    record BookingMade(
            String bookingId,
            String occurrenceId,
            Standing state,
            @Nullable String referredBy,
            boolean noTransport)
            implements BookingFact {}

    /** A place got free for the first who waited. */
    @EventType("actions.booking-promoted.v1")
    record BookingPromoted(String bookingId, String occurrenceId) implements BookingFact {}

    /** A place, or the wait for one, was given up. */
    @EventType("actions.booking-cancelled.v1")
    record BookingCancelled(String bookingId, String occurrenceId, Standing was)
            implements BookingFact {}
}
