package fr.parvis.actions.report;

import fr.parvis.actions.house.Houses;
import fr.parvis.actions.outcome.Accounts;
import fr.parvis.actions.season.Seasons;
import java.time.InstantSource;

/** Adds up what was done. */
public final class MakeReport {

    private final Accounts accounts;
    private final Houses houses;
    private final Seasons seasons;
    private final InstantSource clock;

    public MakeReport(Accounts accounts, Houses houses, Seasons seasons, InstantSource clock) {
        this.accounts = accounts;
        this.houses = houses;
        this.seasons = seasons;
        this.clock = clock;
    }

    public Report make(ReportQuery query, Grouping by) {
        var sums = new Sums(by, new Groups(houses, seasons), clock.instant());
        accounts.each(
                query.search(),
                account -> {
                    if (query.holds(account)) {
                        sums.add(account);
                    }
                });
        return sums.report();
    }
}
