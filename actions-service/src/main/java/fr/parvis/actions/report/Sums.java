package fr.parvis.actions.report;

import fr.parvis.actions.outcome.Account;
import java.time.Instant;
import java.util.TreeMap;

/** A report while it is added up. */
final class Sums {

    private final Grouping by;
    private final Groups groups;
    private final Instant now;
    private final TreeMap<Group, Sum> lines = new TreeMap<>();
    private final Sum total = new Sum();
    private int missing;

    Sums(Grouping by, Groups groups, Instant now) {
        this.by = by;
        this.groups = groups;
        this.now = now;
    }

    void add(Account account) {
        if (account.isMissing(now)) {
            missing++;
        }
        if (account.wasHeld()) {
            total.add(account);
            groups.of(account.occurrence().content(), by)
                    .forEach(it -> lines.computeIfAbsent(it, group -> new Sum()).add(account));
        }
    }

    Report report() {
        var read = lines.entrySet().stream().map(it -> it.getValue().line(it.getKey())).toList();
        return new Report(by, read, total.line(Group.TOTAL), missing);
    }
}
