package fr.parvis.actions.appointment;

import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is to have another slot instead of theirs.
 *
 * @param appointmentId of the booking of the other slot
 * @param replaces the booking that is given up once the other one stands
 */
@EventType("actions.appointment-moved.v1")
public record AppointmentMoved(String appointmentId, String occurrenceId, String replaces)
        implements Fact {

    @Override
    public @Nullable String subject() {
        return occurrenceId;
    }
}
