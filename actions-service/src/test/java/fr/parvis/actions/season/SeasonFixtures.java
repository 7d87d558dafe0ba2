package fr.parvis.actions.season;

import java.time.LocalDate;
import java.util.UUID;

/** Seasons to test with. */
public final class SeasonFixtures {

    private SeasonFixtures() {}

    public static Season aSeason(String name, String from, String to) {
        return Season.open(new SeasonId(UUID.randomUUID().toString()), plan(name, from, to));
    }

    public static SeasonPlan plan(String name, String from, String to) {
        return new SeasonPlan(name, LocalDate.parse(from), LocalDate.parse(to));
    }
}
