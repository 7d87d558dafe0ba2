package fr.parvis.actions.todo;

import fr.parvis.actions.clash.ListClashes;
import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.outcome.Accounts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Dates with which something is the matter. */
public final class WaitingDates {

    /** Further ahead there is time. */
    private static final int CLASHES_DAYS = 30;

    private static final int MISSED_MONTHS = 3;
    private static final int MOST = 200;

    private final ListClashes clashes;
    private final Accounts accounts;

    public WaitingDates(ListClashes clashes, Accounts accounts) {
        this.clashes = clashes;
        this.accounts = accounts;
    }

    /** Those that the coordinator did not accept. */
    long clashing(LocalDate today) {
        return clashes.between(today, today.plusDays(CLASHES_DAYS)).stream()
                .filter(it -> it.despite() == null || it.despite().reason() == null)
                .count();
    }

    long unaccounted(Instant now, ZoneId zone) {
        LocalDate first = LocalDate.ofInstant(now, zone).minusMonths(MISSED_MONTHS);
        var past = OccurrenceSearch.between(first.atStartOfDay(zone).toInstant(), now);
        return accounts.page(past, it -> it.isMissing(now), null, MOST).size();
    }
}
