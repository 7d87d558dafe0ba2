package fr.parvis.actions.report;

import fr.parvis.actions.masking.Masking;
import fr.parvis.actions.outcome.Account;
import fr.parvis.actions.outcome.Accounts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The dates that a report adds up, one by one. */
public final class ListDates {

    private final Accounts accounts;

    public ListDates(Accounts accounts) {
        this.accounts = accounts;
    }

    public List<DateLine> list(ReportQuery query) {
        return held(query).stream().map(DateLine::of).toList();
    }

    /** As those may read them who are not of the house. */
    public List<DateLine> masked(ReportQuery query) {
        var told = held(query).stream().filter(it -> it.outcome() != null).toList();
        var read =
                Masking.of(
                        told.stream().map(it -> it.figures().met()).toList(),
                        told.stream().map(it -> it.figures().newcomers()).toList());
        return IntStream.range(0, told.size())
                .mapToObj(
                        row ->
                                new DateLine(
                                        told.get(row),
                                        read.people().figures().get(row),
                                        read.newcomers().figures().get(row)))
                .toList();
    }

    private List<Account> held(ReportQuery query) {
        var held = new ArrayList<Account>();
        accounts.each(
                query.search(),
                account -> {
                    if (query.holds(account) && account.wasHeld()) {
                        held.add(account);
                    }
                });
        return held;
    }
}
