package fr.parvis.actions.request;

import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happens to a request; nobody's name. */
public sealed interface RequestFact extends Fact {

    @EventType("actions.request-received.v1")
    record RequestReceived(
            String requestId, String insee, Instant receivedAt, Instant dueAt, long version)
            implements RequestFact {}

    /**
     * @param late whether it was answered later than promised
     */
    @EventType("actions.request-answered.v1")
    record RequestAnswered(
            String requestId,
            String insee,
            RequestState state,
            boolean late,
            @Nullable String actionId,
            long version)
            implements RequestFact {}
}
