package fr.parvis.actions.occurrence;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.ActionNotFound;
import fr.parvis.actions.action.ActionStale;
import fr.parvis.actions.action.Actions;

/** Takes out a draft of which nothing was held, as if it had never been; its dates follow. */
public final class RemoveAction {

    private final Actions actions;
    private final Occurrences occurrences;

    public RemoveAction(Actions actions, Occurrences occurrences) {
        this.actions = actions;
        this.occurrences = occurrences;
    }

    public void remove(ActionId id, long seen) {
        var present = actions.byId(id).orElseThrow(ActionNotFound::new);
        var removed = present.removed();
        if (occurrences.ofAction(id).stream().anyMatch(it -> it.state() == OccurrenceState.HELD)) {
            throw new OccurrenceRefused(OccurrenceState.HELD);
        }
        if (present.version() != seen || !actions.remove(present, removed)) {
            throw new ActionStale();
        }
    }
}
