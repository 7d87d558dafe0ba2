package fr.parvis.actions.task;

import static fr.parvis.actions.occurrence.OccurrenceFixtures.anOccurrence;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.at;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.threeHours;
import static fr.parvis.actions.playbook.PlaybookFixtures.AGREE;
import static fr.parvis.actions.playbook.PlaybookFixtures.GREET;
import static fr.parvis.actions.playbook.PlaybookFixtures.PACK;
import static fr.parvis.actions.playbook.PlaybookFixtures.REVIEW;
import static fr.parvis.actions.playbook.PlaybookFixtures.WRITE;
import static fr.parvis.actions.task.TaskFixtures.DONE;
import static fr.parvis.actions.task.TaskFixtures.LEA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.occurrence.ATenant;
import fr.parvis.actions.occurrence.InMemoryOccurrences;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.playbook.PlaybookFixtures;
import fr.parvis.actions.playbook.Step;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.practice.Practice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowOccurrenceTest {

    private Instant now = at("2027-03-01T12:00");
    private final InMemoryTasks tasks = new InMemoryTasks();
    private final InMemoryOccurrences occurrences = new InMemoryOccurrences();
    private final PlanTasks plan =
            new PlanTasks(PlaybookFixtures.playbooks(), ATenant::inParis, () -> now);
    private final FollowOccurrence follow = new FollowOccurrence(tasks, occurrences, plan);
    private final Action action = ActionFixtures.anAnnounced(Plans.aPermanence());

    @Test
    void the_steps_of_a_date_to_come_become_tasks_on_their_days() {
        var date = scheduled("2027-03-18T09:00");

        assertThat(ofDate(date)).hasSize(5);
        assertThat(due(date, AGREE)).isEqualTo("2027-03-01");
        assertThat(due(date, PACK)).isEqualTo("2027-03-17");
        assertThat(due(date, GREET)).isEqualTo("2027-03-18");
        assertThat(due(date, WRITE)).isEqualTo("2027-03-19");
        assertThat(due(date, REVIEW)).isEqualTo("2027-04-17");
        assertThat(ofDate(date)).allSatisfy(it -> assertThat(it.owner()).isNull());
    }

    @Test
    void told_again_nothing_changes() {
        var date = scheduled("2027-03-18T09:00");
        var before = ofDate(date);

        follow.follow(date);

        assertThat(ofDate(date)).isEqualTo(before);
    }

    @Test
    void what_is_far_from_the_day_is_done_once_for_the_first_date_of_an_action() {
        var first = scheduled("2027-03-18T09:00");
        var second = scheduled("2027-03-25T09:00");

        assertThat(ofDate(first)).hasSize(5);
        assertThat(ofDate(second))
                .extracting(Task::title)
                .containsExactlyInAnyOrder(PACK.title(), GREET.title(), WRITE.title());
    }

    @Test
    void whichever_date_is_told_first_the_far_steps_go_to_the_first_of_them() {
        var second = scheduled("2027-03-25T09:00");
        var first = scheduled("2027-03-18T09:00");

        assertThat(task(first, REVIEW).due()).isEqualTo("2027-04-17");
        assertThat(ofDate(second)).hasSize(3);
    }

    @Test
    void called_off_it_asks_for_nothing_and_its_far_steps_go_to_the_next() {
        var first = scheduled("2027-03-18T09:00");
        var second = scheduled("2027-03-25T09:00");

        changed(first, first.cancel("Neige"));

        assertThat(ofDate(first)).isEmpty();
        assertThat(ofDate(second)).hasSize(5);
        assertThat(due(second, REVIEW)).isEqualTo("2027-04-24");
    }

    @Test
    void put_off_then_on_again_at_another_time_its_tasks_are_back_with_their_owners() {
        var date = scheduled("2027-03-18T09:00");
        take(task(date, PACK));

        var late = changed(date, date.postpone("Travaux"));
        assertThat(ofDate(date)).isEmpty();
        changed(late, late.move(threeHours("2027-04-08T09:00")));

        assertThat(ofDate(date)).hasSize(5);
        assertThat(due(date, PACK)).isEqualTo("2027-04-07");
        assertThat(task(date, PACK).owner()).isEqualTo(LEA);
    }

    @Test
    void what_is_done_stays_done_whatever_becomes_of_the_date() {
        var date = scheduled("2027-03-18T09:00");
        tasks.save(task(date, PACK).done(DONE));

        var moved = changed(date, date.move(threeHours("2027-04-08T09:00")));
        assertThat(task(date, PACK).due()).isEqualTo("2027-03-17");
        assertThat(due(date, WRITE)).isEqualTo("2027-04-09");
        changed(moved, moved.cancel("Neige"));

        assertThat(ofDate(date)).extracting(Task::title).containsExactly(PACK.title());
    }

    @Test
    void once_it_is_held_only_what_comes_after_is_left() {
        var date = scheduled("2027-03-18T09:00");
        now = at("2027-03-18T13:00");

        var held = changed(date, date.hold(now));
        assertThat(ofDate(date))
                .extracting(Task::title)
                .containsExactlyInAnyOrder(WRITE.title(), REVIEW.title());
        changed(held, held.reopen());

        assertThat(ofDate(date)).hasSize(5);
    }

    @Test
    void a_draft_asks_for_nothing() {
        var date = anOccurrence(ActionFixtures.aDraft(), "2027-03-18T09:00");
        occurrences.add(date, date.told());

        follow.follow(date);

        assertThat(tasks.count(TaskSearch.ALL)).isZero();
    }

    @Test
    void what_has_begun_or_is_more_than_ninety_days_away_asks_for_nothing_yet() {
        scheduled("2027-03-01T12:00");
        scheduled("2027-05-30T13:00");
        assertThat(tasks.count(TaskSearch.ALL)).isZero();

        scheduled("2027-05-30T12:59");
        scheduled("2027-03-01T12:01");
        assertThat(tasks.count(TaskSearch.ALL)).isEqualTo(6);
    }

    @Test
    void another_practice_brings_its_own_guide_and_drops_the_other() {
        var date = scheduled("2027-03-18T09:00");
        var antenna = action.becomeAntenna(Plans.CLUNY, "mardi", now);

        changed(date, date.follow(antenna, now));

        assertThat(ofDate(date))
                .hasSize(5)
                .allSatisfy(
                        it -> assertThat(it.practice()).isEqualTo(Optional.of(Practice.ANTENNA)));
    }

    @Test
    void of_a_date_taken_out_nothing_is_left_to_do() {
        var date = scheduled("2027-03-18T09:00");
        var gone = new OccurrenceId(date.id().value());
        var draftless = new FollowOccurrence(tasks, new InMemoryOccurrences(), plan);

        draftless.follow(gone, action.id(), Practice.PERMANENCE);

        assertThat(ofDate(date)).isEmpty();
    }

    @Test
    void where_others_are_faster_each_time_it_gives_up_and_is_told_again() {
        var contended = new FollowOccurrence(new NothingIsKept(), occurrences, plan);
        var date = anOccurrence(action, "2027-03-18T09:00");
        occurrences.add(date, date.told());

        assertThatThrownBy(() -> contended.follow(date)).isInstanceOf(TaskStale.class);
    }

    private Occurrence scheduled(String start) {
        var date = anOccurrence(action, start);
        occurrences.add(date, date.told());
        follow.follow(date);
        return date;
    }

    private Occurrence changed(Occurrence before, Occurrence now) {
        assertThat(occurrences.save(now, now.since(before))).isTrue();
        follow.follow(now);
        return now;
    }

    private void take(Task task) {
        assertThat(tasks.save(task.take(LEA))).isTrue();
    }

    private List<Task> ofDate(Occurrence date) {
        return tasks.page(new TaskSearch(null, false, null, null, date.id()), null, 50);
    }

    private LocalDate due(Occurrence date, Step step) {
        return task(date, step).due();
    }

    private Task task(Occurrence date, Step step) {
        return ofDate(date).stream()
                .filter(it -> Objects.requireNonNull(it.origin()).step().equals(step.id()))
                .findFirst()
                .orElseThrow();
    }
}
