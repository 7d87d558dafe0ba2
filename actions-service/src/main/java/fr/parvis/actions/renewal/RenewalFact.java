package fr.parvis.actions.renewal;

import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;

/** What happens when a season is done once more. */
public sealed interface RenewalFact extends Fact {

    /** Its actions are to be copied; each is told of by itself. */
    @EventType("actions.season-copied.v1")
    record SeasonCopied(String seasonId, String fromSeasonId, long version)
            implements RenewalFact {}
}
