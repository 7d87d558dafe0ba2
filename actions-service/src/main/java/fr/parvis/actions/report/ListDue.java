package fr.parvis.actions.report;

import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.outcome.Account;
import fr.parvis.actions.outcome.Accounts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The dates of which something is told, with what was typed of them elsewhere. */
public final class ListDue {

    private final Accounts accounts;
    private final Entries entries;

    public ListDue(Accounts accounts, Entries entries) {
        this.accounts = accounts;
        this.entries = entries;
    }

    public List<Due> list(OccurrenceSearch search) {
        var given = new ArrayList<Account>();
        accounts.each(
                search,
                account -> {
                    if (account.isGiven()) {
                        given.add(account);
                    }
                });
        var known =
                entries.of(given.stream().map(it -> it.occurrence().id()).toList()).stream()
                        .collect(Collectors.toMap(Entry::date, Function.identity()));
        return given.stream().map(it -> new Due(it, known.get(it.occurrence().id()))).toList();
    }
}
