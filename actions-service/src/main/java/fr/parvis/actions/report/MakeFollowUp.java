package fr.parvis.actions.report;

import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.outcome.Errands;
import fr.parvis.actions.outcome.Figures;
import fr.parvis.actions.outcome.Operator;
import java.util.Arrays;
import java.util.List;

/** Adds up what is to be told to the State: for one adviser, or for all. */
public final class MakeFollowUp {

    private final ListDue due;

    public MakeFollowUp(ListDue due) {
        this.due = due;
    }

    /**
     * @param pending only what was not typed there before
     */
    public FollowUp make(OccurrenceSearch search, boolean pending) {
        var all = due.list(search);
        var entered = all.stream().filter(it -> it.entry() != null).toList();
        var shown = pending ? all.stream().filter(it -> it.entry() == null).toList() : all;
        int changed = (int) entered.stream().filter(Due::isChanged).count();
        return sheet(shown, entered.size(), changed);
    }

    private static FollowUp sheet(List<Due> dates, int entered, int changed) {
        var sum =
                dates.stream()
                        .map(it -> it.account().figures())
                        .reduce(Figures.NONE, Figures::plus);
        var total = sum.errands().values().stream().reduce(Errands.NONE, Errands::plus);
        return new FollowUp(
                dates.stream().map(it -> it.account().occurrence().id()).toList(),
                sum.met(),
                Arrays.stream(Operator.values()).map(it -> line(sum, it)).toList(),
                total,
                entered,
                changed);
    }

    private static FollowUp.OperatorLine line(Figures sum, Operator operator) {
        return new FollowUp.OperatorLine(
                operator, sum.errands().getOrDefault(operator, Errands.NONE));
    }
}
