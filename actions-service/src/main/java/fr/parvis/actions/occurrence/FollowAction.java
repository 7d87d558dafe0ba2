package fr.parvis.actions.occurrence;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.Actions;
import java.time.InstantSource;

/** Lets the dates to come of an action say what it says now; told again, nothing changes. */
public final class FollowAction {

    private final Actions actions;
    private final Occurrences occurrences;
    private final InstantSource clock;

    public FollowAction(Actions actions, Occurrences occurrences, InstantSource clock) {
        this.actions = actions;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    /** All of an action that has changed, or was taken out with its dates. */
    public void follow(ActionId id) {
        var action = actions.byId(id);
        occurrences
                .ofAction(id)
                .forEach(
                        occurrence ->
                                action.ifPresentOrElse(
                                        it -> follow(occurrence, it), () -> remove(occurrence)));
    }

    /** One that was given to its action, which may have changed at that moment. */
    public void follow(OccurrenceId id) {
        occurrences
                .byId(id)
                .ifPresent(it -> actions.byId(it.actionId()).ifPresent(to -> follow(it, to)));
    }

    private void follow(Occurrence present, Action action) {
        new Attempts(occurrences).change(present.id(), it -> it.follow(action, clock.instant()));
    }

    private void remove(Occurrence present) {
        if (present.mayBeRemoved() && !occurrences.remove(present, present.removed())) {
            throw new OccurrenceStale();
        }
    }
}
