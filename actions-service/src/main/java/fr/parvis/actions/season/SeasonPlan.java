package fr.parvis.actions.season;

import java.time.LocalDate;

/**
 * What a season is called and when it is, in the tenant's zone.
 *
 * @param to its last day
 */
public record SeasonPlan(String name, LocalDate from, LocalDate to) {

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
