package fr.parvis.actions.homevisit;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceState;
import java.time.Instant;

/**
 * The date on which a visit is.
 *
 * @param on whether it is neither put off nor called off
 */
public record VisitDate(
        String occurrenceId, String actionId, Instant startsAt, Instant endsAt, boolean on) {

    public static VisitDate of(Occurrence date) {
        return new VisitDate(
                date.id().value(),
                date.actionId().value(),
                date.period().startsAt(),
                date.period().endsAt(),
                date.state() == OccurrenceState.SCHEDULED || date.state() == OccurrenceState.HELD);
    }
}
