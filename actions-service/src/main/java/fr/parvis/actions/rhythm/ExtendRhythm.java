package fr.parvis.actions.rhythm;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.ActionNotFound;
import fr.parvis.actions.action.Actions;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/** Puts the end of a rule later and makes the dates that this adds; none before is touched. */
public final class ExtendRhythm {

    private final Actions actions;
    private final Rhythms rhythms;
    private final MakeDates make;

    public ExtendRhythm(Actions actions, Rhythms rhythms, MakeDates make) {
        this.actions = actions;
        this.rhythms = rhythms;
        this.make = make;
    }

    public Planned extend(
            ActionId action, RhythmId id, long seen, LocalDate until, SortedSet<LocalDate> skip) {
        actions.byId(action).orElseThrow(ActionNotFound::new).mayBeDated();
        Rhythm present = of(action, id, seen);
        Rhythm extended = present.extend(until, skip);
        if (!rhythms.save(extended, extended.planned())) {
            throw new RhythmStale();
        }
        return make.make(extended, added(present, extended));
    }

    private Rhythm of(ActionId action, RhythmId id, long seen) {
        return rhythms.byId(id)
                .filter(rhythm -> rhythm.actionId().equals(action))
                .map(rhythm -> rhythm.seen(seen))
                .orElseThrow(RhythmNotFound::new);
    }

    private static List<LocalDate> added(Rhythm before, Rhythm after) {
        LocalDate end = before.timing().rule().until();
        return after.timing().dates().stream().filter(date -> date.isAfter(end)).toList();
    }
}
