package fr.parvis.actions.task;

import static fr.parvis.actions.task.TaskFixtures.DONE;
import static fr.parvis.actions.task.TaskFixtures.LEA;
import static fr.parvis.actions.task.TaskFixtures.aStep;
import static fr.parvis.actions.task.TaskFixtures.aTask;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.team.MemberId;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every collection of tasks does; each implementation runs it. */
public interface TasksContract {

    Tasks tasks();

    @Test
    default void everything_about_a_task_is_found_again() {
        inClunisois(
                () -> {
                    var task = added(aStep("2027-03-18"));
                    var done = task.take(LEA).done(DONE);
                    var saved =
                            new Task(
                                    done.id(),
                                    done.title(),
                                    done.advice(),
                                    done.due(),
                                    done.owner(),
                                    done.done(),
                                    done.origin(),
                                    false,
                                    2);

                    assertThat(tasks().byId(task.id())).contains(task);
                    assertThat(tasks().save(saved)).isTrue();
                    assertThat(tasks().byId(task.id())).contains(saved);
                });
    }

    @Test
    default void an_id_is_taken_once_and_of_two_changes_the_first_stands() {
        inClunisois(
                () -> {
                    var task = added(aTask("2027-03-18"));

                    assertThat(tasks().add(task)).isFalse();
                    assertThat(tasks().save(task.take(LEA))).isTrue();
                    assertThat(tasks().save(task.done(DONE))).isFalse();
                    assertThat(tasks().byId(task.id())).contains(task.take(LEA));
                });
    }

    @Test
    default void they_are_found_by_owner_day_and_state() {
        inClunisois(
                () -> {
                    var me = new MemberId(UUID.randomUUID().toString());
                    var mine = saved(added(aTask("2020-03-10")).take(me));
                    var later = saved(added(aTask("2020-03-12")).take(me));
                    var free = added(aTask("2020-03-11"));
                    var done = saved(added(aTask("2020-03-10")).done(DONE));

                    assertThat(found(me, false, "2020-03-10", null)).containsExactly(mine);
                    assertThat(found(me, false, null, TaskState.OPEN)).containsExactly(mine, later);
                    assertThat(found(null, true, "2020-03-11", TaskState.OPEN))
                            .contains(free)
                            .doesNotContain(mine, done);
                    assertThat(found(null, false, "2020-03-11", TaskState.DONE))
                            .contains(done)
                            .doesNotContain(mine, free);
                });
    }

    @Test
    default void those_of_a_date_are_found_and_dropped_ones_only_where_asked_for() {
        inClunisois(
                () -> {
                    var task = added(aStep("2027-03-18"));
                    var origin = Objects.requireNonNull(task.origin());
                    var date = origin.occasion().occurrenceId();

                    assertThat(ofDate(date, null)).containsExactly(task);
                    var dropped = saved(task.drop());
                    assertThat(ofDate(date, null)).isEmpty();
                    assertThat(ofDate(date, TaskState.DROPPED)).containsExactly(dropped);
                    assertThat(tasks().anchoredAt(origin.anchor())).containsExactly(dropped);
                    assertThat(tasks().anchoredAt("elsewhere")).isEmpty();
                });
    }

    @Test
    default void pages_show_each_task_once_by_its_day() {
        inClunisois(
                () -> {
                    var me = new MemberId(UUID.randomUUID().toString());
                    for (var day : List.of("2027-03-18", "2027-03-02", "2027-03-18")) {
                        saved(added(aTask(day)).take(me));
                    }
                    var search = new TaskSearch(me, false, null, null, null);

                    var shown = new ArrayList<>(tasks().page(search, null, 2));
                    shown.addAll(tasks().page(search, TaskMark.of(shown.getLast()), 2));

                    assertThat(tasks().count(search)).isEqualTo(3);
                    assertThat(shown)
                            .hasSize(3)
                            .doesNotHaveDuplicates()
                            .isSortedAccordingTo(Comparator.comparing(Task::due));
                });
    }

    private List<Task> found(
            @Nullable MemberId owner,
            boolean free,
            @Nullable String due,
            @Nullable TaskState state) {
        var day = due == null ? null : LocalDate.parse(due);
        return tasks().page(new TaskSearch(owner, free, day, state, null), null, 500);
    }

    private List<Task> ofDate(OccurrenceId date, @Nullable TaskState state) {
        return tasks().page(new TaskSearch(null, false, null, state, date), null, 10);
    }

    private Task added(Task task) {
        assertThat(tasks().add(task)).isTrue();
        return task;
    }

    private Task saved(Task task) {
        assertThat(tasks().save(task)).isTrue();
        return task;
    }

    private static void inClunisois(Runnable work) {
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }
}
