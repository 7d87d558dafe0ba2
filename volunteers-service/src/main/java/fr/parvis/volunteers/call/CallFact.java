package fr.parvis.volunteers.call;

import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;
import java.time.Instant;

/** What other services hear of a call: no person and no exact place. */
public sealed interface CallFact extends Fact {

    @EventType("volunteers.call-opened.v1")
    record CallOpened(
            String callId,
            String title,
            Instant startsAt,
            Instant endsAt,
            String commune,
            int helpersNeeded)
            implements CallFact {}

    @EventType("volunteers.call-filled.v1")
    record CallFilled(String callId) implements CallFact {}

    @EventType("volunteers.call-closed.v1")
    record CallClosed(String callId, int accepted) implements CallFact {}

    @EventType("volunteers.call-cancelled.v1")
    record CallCancelled(String callId, String reason) implements CallFact {}
}
