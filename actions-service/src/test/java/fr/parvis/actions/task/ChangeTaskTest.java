package fr.parvis.actions.task;

import static fr.parvis.actions.task.TaskFixtures.LEA;
import static fr.parvis.actions.task.TaskFixtures.TODAY;
import static fr.parvis.actions.task.TaskFixtures.aTask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.team.InMemoryMembers;
import fr.parvis.actions.team.Member;
import fr.parvis.actions.team.MemberId;
import fr.parvis.actions.team.TeamFixtures;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Refusal;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeTaskTest {

    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");

    private final InMemoryTasks tasks = new InMemoryTasks();
    private final InMemoryMembers members = new InMemoryMembers();
    private final WriteTask write = new WriteTask(tasks, members);
    private final ChangeTask change = new ChangeTask(tasks, InstantSource.fixed(NOW));

    @Test
    void each_press_is_kept() {
        var task = write.write(aTask("2027-03-18"));

        assertThat(stored(change.take(task.id(), LEA)).owner()).isEqualTo(LEA);
        assertThat(stored(doneByLea(task)).done()).isEqualTo(new Done("user-lea", NOW));
        assertThat(stored(change.undone(task.id())).done()).isNull();
        assertThat(stored(change.giveBack(task.id())).owner()).isNull();
    }

    @Test
    void a_task_there_is_not_is_not_found() {
        var nothing = new TaskId("nothing");

        assertThatThrownBy(() -> change.take(nothing, LEA)).isInstanceOf(TaskNotFound.class);
        assertThatThrownBy(() -> change.undone(nothing)).isInstanceOf(TaskNotFound.class);
    }

    @Test
    void written_twice_under_one_id_it_is_there_once() {
        var task = write.write(aTask("2027-03-18"));

        assertThat(write.write(Task.byHand(task.id(), "Autre", TODAY, null))).isEqualTo(task);
        assertThat(tasks.count(TaskSearch.ALL)).isEqualTo(1);
    }

    @Test
    void it_is_given_to_somebody_of_the_team_only() {
        var anne = TeamFixtures.aMember("Anne");
        members.add(anne);

        assertThat(write.write(taskOf(anne.id())).owner()).isEqualTo(anne.id());
        assertThatThrownBy(() -> write.write(taskOf(LEA)))
                .isInstanceOf(TaskUnfit.class)
                .extracting(it -> ((Refusal) it).flaws().getFirst().pointer())
                .isEqualTo("/ownerId");
    }

    @Test
    void nobody_who_left_is_given_a_task() {
        Member gone = TeamFixtures.aMember("Anne");
        members.add(gone);
        members.save(gone.leave(), List.of());

        assertThatThrownBy(() -> write.write(taskOf(gone.id()))).isInstanceOf(TaskUnfit.class);
        assertThat(tasks.count(TaskSearch.ALL)).isZero();
    }

    private Task doneByLea(Task task) {
        return Tenancy.as(
                TestTenants.CLUNISOIS, new Actor("user-lea"), () -> change.done(task.id()));
    }

    private Task stored(Task answered) {
        assertThat(tasks.byId(answered.id())).contains(answered);
        return answered;
    }

    private static Task taskOf(@Nullable MemberId owner) {
        return Task.byHand(aTask("2027-03-18").id(), "Appeler la mairie", TODAY, owner);
    }
}
