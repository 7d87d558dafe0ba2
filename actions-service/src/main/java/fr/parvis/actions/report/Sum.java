package fr.parvis.actions.report;

import fr.parvis.actions.outcome.Account;
import java.util.HashSet;
import java.util.Set;

/** What some dates add up to. */
final class Sum {

    private int dates;
    private int met;
    private int newcomers;
    private long minutes;
    private final Set<String> communes = new HashSet<>();

    void add(Account account) {
        var place = account.occurrence().content().place();
        dates++;
        met += account.figures().met();
        newcomers += account.figures().newcomers();
        minutes += account.minutes();
        if (place != null) {
            communes.add(place.insee());
        }
    }

    ReportLine line(Group group) {
        return new ReportLine(
                group.key(), group.label(), dates, met, newcomers, minutes, communes.size());
    }
}
