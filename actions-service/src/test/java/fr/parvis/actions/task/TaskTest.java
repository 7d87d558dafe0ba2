package fr.parvis.actions.task;

import static fr.parvis.actions.playbook.PlaybookFixtures.AGREE;
import static fr.parvis.actions.playbook.PlaybookFixtures.PACK;
import static fr.parvis.actions.task.TaskFixtures.DONE;
import static fr.parvis.actions.task.TaskFixtures.LEA;
import static fr.parvis.actions.task.TaskFixtures.PAUL;
import static fr.parvis.actions.task.TaskFixtures.TODAY;
import static fr.parvis.actions.task.TaskFixtures.aStep;
import static fr.parvis.actions.task.TaskFixtures.aTask;
import static fr.parvis.actions.task.TaskFixtures.occasion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.starter.core.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TaskTest {

    private final Task task = aTask("2027-03-18");

    @Test
    void who_takes_it_owns_it_and_taking_it_again_changes_nothing() {
        var taken = task.take(LEA);

        assertThat(taken.owner()).isEqualTo(LEA);
        assertThat(taken.version()).isEqualTo(2);
        assertThat(taken.take(LEA)).isSameAs(taken);
        assertRefused("task-taken", () -> taken.take(PAUL));
    }

    @Test
    void given_back_anyone_may_take_it() {
        var back = task.take(LEA).giveBack();

        assertThat(back.owner()).isNull();
        assertThat(back.giveBack()).isSameAs(back);
        assertThat(back.take(PAUL).owner()).isEqualTo(PAUL);
    }

    @Test
    void ticked_off_twice_it_was_done_the_first_time() {
        var done = task.take(LEA).done(DONE);

        assertThat(done.state()).isEqualTo(TaskState.DONE);
        assertThat(done.done(new Done("someone", Instant.EPOCH))).isSameAs(done);
        assertThat(done.undone().state()).isEqualTo(TaskState.OPEN);
        assertThat(done.undone().owner()).isEqualTo(LEA);
        assertThat(task.undone()).isSameAs(task);
    }

    @Test
    void what_is_done_is_neither_taken_nor_given_back() {
        var done = task.done(DONE);

        assertRefused("task-state", () -> done.take(LEA));
        assertRefused("task-state", done::giveBack);
    }

    @Test
    void what_is_dropped_is_left_alone() {
        var dropped = task.drop();

        assertThat(dropped.state()).isEqualTo(TaskState.DROPPED);
        assertThat(dropped.drop()).isSameAs(dropped);
        assertRefused("task-state", () -> dropped.take(LEA));
        assertRefused("task-state", dropped::giveBack);
        assertRefused("task-state", () -> dropped.done(DONE));
    }

    @Test
    void what_is_done_is_not_dropped() {
        var done = task.done(DONE);

        assertThat(done.drop()).isSameAs(done);
    }

    @Test
    void a_step_is_due_so_many_days_from_its_date_and_not_before_it_was_known() {
        assertThat(aStep(PACK, "2027-03-18").due()).isEqualTo("2027-03-17");
        assertThat(aStep(PACK, "2027-03-02").due()).isEqualTo(TODAY);
        assertThat(aStep(AGREE, "2027-03-18").due()).isEqualTo(TODAY);
        assertThat(aStep(AGREE, "2027-03-18").advice()).isEqualTo("Par écrit.");
    }

    @Test
    void a_step_has_one_id_however_often_it_is_made() {
        assertThat(aStep(PACK, "2027-03-18").id()).isEqualTo(aStep(PACK, "2027-04-18").id());
        assertThat(aStep(PACK, "2027-03-18").id()).isNotEqualTo(aStep(AGREE, "2027-03-18").id());
        assertThat(aStep("2027-03-18").id()).isNotEqualTo(aStep("2027-03-18").id());
    }

    @Test
    void it_moves_with_its_date_and_stays_with_who_took_it() {
        var moved = aStep(PACK, "2027-03-18").take(LEA).follow(on("2027-03-25"), TODAY);

        assertThat(moved.due()).isEqualTo("2027-03-24");
        assertThat(moved.owner()).isEqualTo(LEA);
        assertThat(moved.version()).isEqualTo(3);
        assertThat(moved.follow(on("2027-03-25"), TODAY)).isSameAs(moved);
    }

    @Test
    void done_it_keeps_its_day() {
        var done = aStep(PACK, "2027-03-18").done(DONE);

        assertThat(done.follow(on("2027-03-25"), TODAY)).isSameAs(done);
    }

    @Test
    void a_date_that_changes_its_name_makes_nobody_less_late() {
        var late = aStep(PACK, "2027-03-18");
        var renamed =
                new Occasion(
                        on("2027-03-18").actionId(),
                        on("2027-03-18").occurrenceId(),
                        on("2027-03-18").practice(),
                        "Autre titre",
                        LocalDate.parse("2027-03-18"));

        var followed = late.follow(renamed, LocalDate.parse("2027-03-20"));

        assertThat(followed.due()).isEqualTo("2027-03-17");
        assertThat(followed.origin()).extracting(Origin::occasion).isEqualTo(renamed);
    }

    @Test
    void it_is_to_be_done_again_when_its_date_is_on_again() {
        var dropped = aStep(PACK, "2027-03-18").take(LEA).drop();

        var back = dropped.follow(on("2027-03-18"), LocalDate.parse("2027-03-20"));

        assertThat(back.state()).isEqualTo(TaskState.OPEN);
        assertThat(back.due()).isEqualTo("2027-03-20");
        assertThat(back.owner()).isEqualTo(LEA);
    }

    @Test
    void what_was_typed_by_hand_follows_no_date() {
        assertThat(task.follow(on("2027-03-25"), TODAY)).isSameAs(task);
        assertThat(task.practice()).isEmpty();
        assertThat(task.isAfterTheDate()).isFalse();
    }

    private static Occasion on(String day) {
        return occasion("here", day);
    }

    private static void assertRefused(String code, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOf(TaskRefused.class)
                .extracting(it -> ((Refusal) it).code())
                .isEqualTo(code);
    }
}
