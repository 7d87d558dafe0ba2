package fr.parvis.actions.outcome;

import fr.parvis.actions.occurrence.ChangeOccurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.OccurrenceNotFound;
import fr.parvis.actions.occurrence.OccurrenceRefused;

/** A date of which it is said what happened was held; one called off in the meantime stays so. */
public final class HoldAccounted {

    private final ChangeOccurrence change;

    public HoldAccounted(ChangeOccurrence change) {
        this.change = change;
    }

    public void hold(OccurrenceId id) {
        try {
            change.held(id);
        } catch (OccurrenceRefused | OccurrenceNotFound otherwise) {
            return;
        }
    }
}
