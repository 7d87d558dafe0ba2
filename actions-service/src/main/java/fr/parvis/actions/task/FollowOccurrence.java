package fr.parvis.actions.task;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.practice.Practice;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Lets the tasks of a date be those that it asks for now. It looks at what is stored, not at what
 * was told, and goes round until nothing is left to change: so it may be told late, twice or in any
 * order.
 */
public final class FollowOccurrence {

    private static final int ROUNDS = 8;

    private final Tasks tasks;
    private final Occurrences occurrences;
    private final PlanTasks plan;

    public FollowOccurrence(Tasks tasks, Occurrences occurrences, PlanTasks plan) {
        this.tasks = tasks;
        this.occurrences = occurrences;
        this.plan = plan;
    }

    /**
     * @param practice what is held, as far as the one who tells knows
     */
    public void follow(OccurrenceId id, ActionId action, Practice practice) {
        settle(
                Anchor.on(id),
                practice,
                asked -> occurrences.byId(id).filter(it -> it.content().practice() == asked));
        settle(Anchor.on(action), practice, asked -> first(action, asked));
    }

    void follow(Occurrence date) {
        follow(date.id(), date.actionId(), date.content().practice());
    }

    private void settle(
            Anchor anchor, Practice practice, Function<Practice, Optional<Occurrence>> date) {
        for (int round = 0; round < ROUNDS; round++) {
            if (isSettled(anchor, practice, date)) {
                return;
            }
        }
        throw new TaskStale();
    }

    /** Reads the tasks before their date, so that whoever changes either meanwhile is seen. */
    private boolean isSettled(
            Anchor anchor, Practice practice, Function<Practice, Optional<Occurrence>> date) {
        var known = tasks.anchoredAt(anchor.id());
        var practices = EnumSet.of(practice);
        known.stream().flatMap(it -> it.practice().stream()).forEach(practices::add);
        var wanted =
                practices.stream()
                        .flatMap(it -> plan.of(anchor, date.apply(it), of(it, known)).stream())
                        .filter(it -> !known.contains(it))
                        .toList();
        wanted.forEach(this::store);
        return wanted.isEmpty();
    }

    /** Where somebody was faster, the next round looks again. */
    private boolean store(Task wanted) {
        return wanted.version() == 1 ? tasks.add(wanted) : tasks.save(wanted);
    }

    private static List<Task> of(Practice practice, List<Task> tasks) {
        return tasks.stream().filter(it -> it.practice().equals(Optional.of(practice))).toList();
    }

    /** The first date of an action that is on or was held. */
    private Optional<Occurrence> first(ActionId action, Practice practice) {
        return Stream.of(OccurrenceState.SCHEDULED, OccurrenceState.HELD)
                .map(state -> search(action, practice, state))
                .flatMap(search -> occurrences.page(search, null, 1).stream())
                .min(Comparator.comparing(it -> it.period().startsAt()));
    }

    private static OccurrenceSearch search(
            ActionId action, Practice practice, OccurrenceState state) {
        return new OccurrenceSearch(
                null, null, null, practice, state, null, null, action, null, null, null);
    }
}
