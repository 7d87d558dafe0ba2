package fr.parvis.actions.booking;

import fr.parvis.actions.roll.Dates;

/**
 * Finishes what is due about a roll: places held for a partner become everyone's once their time is
 * over, and whoever was let in by more places is told.
 */
public class FinishRoll {

    private final Dates dates;
    private final FillRoll fill;

    public FinishRoll(Dates dates, FillRoll fill) {
        this.dates = dates;
        this.fill = fill;
    }

    public void finish(String occurrenceId) {
        dates.byId(occurrenceId).ifPresentOrElse(fill::finish, () -> fill.drop(occurrenceId));
    }
}
