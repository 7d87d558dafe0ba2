package fr.parvis.actions.rhythm;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.ActionNotFound;
import fr.parvis.actions.action.Actions;
import fr.parvis.actions.occurrence.Crew;

/** Plans an action by a rule; said again under the same id, nothing happens twice. */
public final class PlanRhythm {

    private final Actions actions;
    private final Rhythms rhythms;
    private final MakeDates make;

    public PlanRhythm(Actions actions, Rhythms rhythms, MakeDates make) {
        this.actions = actions;
        this.rhythms = rhythms;
        this.make = make;
    }

    public Planned plan(RhythmId id, ActionId action, Timing timing, Crew crew) {
        actions.byId(action).orElseThrow(ActionNotFound::new).mayBeDated();
        Rhythm rhythm = Rhythm.plan(id, action, timing, crew);
        if (!rhythms.add(rhythm, rhythm.planned())) {
            rhythm = rhythms.byId(id).orElseThrow(RhythmNotFound::new);
        }
        return make.make(rhythm, rhythm.timing().dates());
    }

    /** What this version of it was to make, after a stop; nothing where it has changed since. */
    public void finish(RhythmId id, long version) {
        rhythms.byId(id)
                .filter(rhythm -> rhythm.version() == version)
                .ifPresent(rhythm -> make.make(rhythm, rhythm.timing().dates()));
    }
}
