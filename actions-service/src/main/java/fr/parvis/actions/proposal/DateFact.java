package fr.parvis.actions.proposal;

import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happens to a date that is to be agreed with a partner; nobody's words. */
public sealed interface DateFact extends Fact {

    /**
     * The date that stands.
     *
     * @param partnerId in the directory of partners; null where it is known by name only
     */
    record Told(
            String actionId,
            @Nullable String partnerId,
            Side by,
            Instant startsAt,
            Instant endsAt) {}

    /** One side proposes it, the first or another one. */
    @EventType("actions.date-proposed.v1")
    record DateProposed(String proposalId, Told date, long version) implements DateFact {}

    @EventType("actions.date-agreed.v1")
    record DateAgreed(String proposalId, Told date, long version) implements DateFact {}

    @EventType("actions.date-refused.v1")
    record DateRefused(String proposalId, Told date, long version) implements DateFact {}
}
