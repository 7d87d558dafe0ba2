package fr.parvis.actions.outcome;

import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;
import org.jspecify.annotations.Nullable;

/** What happened on a date, in counts only. */
public sealed interface OutcomeFact extends Fact {

    /**
     * @param minutes spent there; null: as long as was planned
     */
    record Told(
            int met, int newcomers, int withoutTransport, int needs, @Nullable Integer minutes) {}

    @EventType("actions.outcome-recorded.v1")
    record OutcomeRecorded(String occurrenceId, Told outcome, long version)
            implements OutcomeFact {}

    /** Said otherwise, or counted on. */
    @EventType("actions.outcome-corrected.v1")
    record OutcomeCorrected(String occurrenceId, Told outcome, long version)
            implements OutcomeFact {}
}
