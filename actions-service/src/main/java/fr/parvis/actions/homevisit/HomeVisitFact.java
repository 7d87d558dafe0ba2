package fr.parvis.actions.homevisit;

import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;

/** What happens to a home visit: ids only, nobody's name, not a word of why. */
public sealed interface HomeVisitFact extends Fact {

    /** Somebody else agreed to it. */
    @EventType("actions.home-visit-approved.v1")
    record HomeVisitApproved(String visitId, String actionId, String occurrenceId, long version)
            implements HomeVisitFact {}

    /**
     * Its end was not said in time.
     *
     * @param told how many contacts were alerted by now, this time included
     */
    @EventType("actions.home-visit-overdue.v1")
    record HomeVisitOverdue(
            String visitId,
            String actionId,
            String occurrenceId,
            String visitorId,
            int told,
            long version)
            implements HomeVisitFact {}
}
