package fr.parvis.actions.season;

import fr.parvis.starter.core.Flaw;
import java.time.LocalDate;

/**
 * What a season is called and when it is, in the tenant's zone.
 *
 * @param to its last day
 */
public record SeasonPlan(String name, LocalDate from, LocalDate to) {

    private static final int LONGEST_YEARS = 2;

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Refuses what ends before it begins or lasts more than two years. */
    SeasonPlan checked() {
        if (to.isBefore(from)) {
            throw new SeasonUnfit(
                    new Flaw("/to", "before-start", "Choisissez une fin postérieure au début."));
        }
        if (!to.isBefore(from.plusYears(LONGEST_YEARS))) {
            throw new SeasonUnfit(new Flaw("/to", "too-long", "Une saison dure au plus deux ans."));
        }
        return this;
    }
}
