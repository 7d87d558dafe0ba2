package fr.parvis.actions.rhythm;

import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;

/** What happens to a rule of repetition. */
public sealed interface RhythmFact extends Fact {

    /** Its dates are to be made; each is told of by itself. */
    @EventType("actions.dates-planned.v1")
    record DatesPlanned(String rhythmId, String actionId, long version) implements RhythmFact {}
}
