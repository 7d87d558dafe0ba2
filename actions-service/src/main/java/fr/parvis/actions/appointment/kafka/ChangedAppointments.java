package fr.parvis.actions.appointment.kafka;

import fr.parvis.actions.appointment.CancelAppointment;
import fr.parvis.actions.appointment.ReplaceBooking;
import fr.parvis.starter.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Appointments that were moved while the service may have stopped half-way, or that somebody gave
 * up by their link.
 */
@Configuration(proxyBeanMethods = false)
class ChangedAppointments {

    record Moved(String appointmentId, String replaces) {}

    record GivenUp(String bookingId, String occurrenceId) {

        boolean isAlone() {
            return bookingId.equals(occurrenceId);
        }
    }

    @Bean
    Subscription changesOfAppointments(ReplaceBooking replace, CancelAppointment cancel) {
        return Subscription.to("parvis.actions", "appointments")
                .on(
                        "actions.appointment-moved.v1",
                        Moved.class,
                        event ->
                                replace.replace(
                                        event.data().appointmentId(), event.data().replaces()))
                .on(
                        "actions.booking-cancelled.v1",
                        GivenUp.class,
                        event -> release(cancel, event.data()));
    }

    private static void release(CancelAppointment cancel, GivenUp givenUp) {
        if (givenUp.isAlone()) {
            cancel.release(givenUp.bookingId());
        }
    }
}
