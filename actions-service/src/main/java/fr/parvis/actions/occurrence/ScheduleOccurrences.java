package fr.parvis.actions.occurrence;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.ActionNotFound;
import fr.parvis.actions.action.Actions;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Gives an action dates; said again under the same id, nothing happens twice. */
public final class ScheduleOccurrences {

    private final Actions actions;
    private final Occurrences occurrences;
    private final CheckOccurrence check;

    public ScheduleOccurrences(Actions actions, Occurrences occurrences, CheckOccurrence check) {
        this.actions = actions;
        this.occurrences = occurrences;
        this.check = check;
    }

    /**
     * @param first id of the first one; those of the others follow from it
     */
    public List<Occurrence> schedule(UUID first, ActionId id, List<Period> periods, Crew crew) {
        var action = actions.byId(id).orElseThrow(ActionNotFound::new).mayBeDated();
        check.check(periods);
        var wanted =
                IntStream.range(0, periods.size())
                        .mapToObj(
                                at ->
                                        Occurrence.schedule(
                                                id(first, at), action, periods.get(at), crew))
                        .toList();
        occurrences.reserve(wanted);
        return wanted.stream().map(this::added).toList();
    }

    /**
     * One date that says of itself what is held.
     *
     * @param says from what its action says
     */
    public Occurrence schedule(
            OccurrenceId id, Action of, UnaryOperator<Content> says, Period period, Crew crew) {
        var content = says.apply(Content.of(of.mayBeDated().plan()));
        check.check(period);
        check.check(content);
        var wanted = Occurrence.schedule(id, of, content, period, crew);
        occurrences.reserve(List.of(wanted));
        return added(wanted);
    }

    private Occurrence added(Occurrence occurrence) {
        return occurrences.add(occurrence, occurrence.told())
                ? occurrence
                : occurrences.byId(occurrence.id()).orElseThrow(OccurrenceNotFound::new);
    }

    private static OccurrenceId id(UUID first, int at) {
        var next = new UUID(first.getMostSignificantBits(), first.getLeastSignificantBits() + at);
        return new OccurrenceId(next.toString());
    }
}
