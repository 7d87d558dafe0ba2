package fr.parvis.actions.task;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.playbook.Playbooks;
import fr.parvis.starter.tenancy.Tenant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what is to be done for a date, as its guide and the date itself are now. */
public final class PlanTasks {

    private final Playbooks playbooks;
    private final Supplier<Tenant> tenant;
    private final InstantSource clock;

    public PlanTasks(Playbooks playbooks, Supplier<Tenant> tenant, InstantSource clock) {
        this.playbooks = playbooks;
        this.tenant = tenant;
        this.clock = clock;
    }

    /**
     * @param date empty where there is none any more
     * @param known all that there are of it, done and dropped ones among them
     */
    List<Task> of(Anchor anchor, Optional<Occurrence> date, List<Task> known) {
        return date.filter(PlanTasks::asksForWork)
                .map(it -> Stream.concat(kept(it, known), missing(anchor, it, known)).toList())
                .orElseGet(() -> known.stream().map(Task::drop).toList());
    }

    /** A draft asks for nothing yet, a date called off or put off for nothing any more. */
    private static boolean asksForWork(Occurrence date) {
        return date.announced() && (date.state().isOn() || isHeld(date));
    }

    private static boolean isHeld(Occurrence date) {
        return date.state() == OccurrenceState.HELD;
    }

    /** Once a date is held, what was to be done before it is left alone. */
    private Stream<Task> kept(Occurrence date, List<Task> known) {
        return known.stream()
                .map(
                        task ->
                                isHeld(date) && !task.isAfterTheDate()
                                        ? task.drop()
                                        : task.follow(occasion(date), today()));
    }

    private Stream<Task> missing(Anchor anchor, Occurrence date, List<Task> known) {
        if (!isNear(date)) {
            return Stream.empty();
        }
        var ids = known.stream().map(Task::id).collect(Collectors.toSet());
        return playbooks.of(date.content().practice()).guide().steps().stream()
                .filter(anchor::holds)
                .map(step -> Task.of(step, anchor.id(), occasion(date), today()))
                .filter(task -> !ids.contains(task.id()));
    }

    private boolean isNear(Occurrence date) {
        var start = date.period().startsAt();
        var now = clock.instant();
        return date.state().isOn() && start.isAfter(now) && start.isBefore(now.plus(Horizon.AHEAD));
    }

    private Occasion occasion(Occurrence date) {
        return Occasion.of(date, tenant.get().zone());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), tenant.get().zone());
    }
}
