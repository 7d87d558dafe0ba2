package fr.parvis.actions.report;

import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.outcome.Accounts;
import fr.parvis.actions.outcome.Errands;
import fr.parvis.actions.outcome.Figures;
import fr.parvis.actions.outcome.Operator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Adds up what is to be told to the State: for one adviser, or for all. */
public final class MakeFollowUp {

    private final Accounts accounts;

    public MakeFollowUp(Accounts accounts) {
        this.accounts = accounts;
    }

    public FollowUp make(OccurrenceSearch search) {
        var given = new ArrayList<Figures>();
        accounts.each(
                search,
                account -> {
                    if (account.isGiven()) {
                        given.add(account.figures());
                    }
                });
        return sheet(given);
    }

    private static FollowUp sheet(List<Figures> given) {
        var sum = given.stream().reduce(Figures.NONE, Figures::plus);
        var total = sum.errands().values().stream().reduce(Errands.NONE, Errands::plus);
        var lines =
                Arrays.stream(Operator.values())
                        .map(it -> new FollowUp.OperatorLine(it, of(sum, it)))
                        .toList();
        return new FollowUp(given.size(), sum.met(), lines, total);
    }

    private static Errands of(Figures sum, Operator operator) {
        return sum.errands().getOrDefault(operator, Errands.NONE);
    }
}
