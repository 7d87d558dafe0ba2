package fr.parvis.volunteers.answer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.volunteers.call.Seat;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every keeper of answers promises. */
public interface AnswersContract {

    /** Later than the test, so that nothing falls due while it runs. */
    Instant NOW = Instant.now().plusSeconds(3600).truncatedTo(ChronoUnit.MILLIS);

    Answers answers();

    String newId();

    <T> T within(Supplier<T> work);

    @Test
    default void a_volunteer_has_one_answer_to_a_call() {
        var answer = yes(newId(), "paul", "t1");

        assertThat(add(answer)).isTrue();
        assertThat(add(answer)).isFalse();
        assertThat(find(answer)).isEqualTo(answer);
    }

    @Test
    default void an_answer_changes_only_from_the_version_before() {
        var answer = yes(newId(), "paul", "t1");
        add(answer);
        var changed = answer.changed(Choice.NO, Via.PHONE, "t2", NOW);

        assertThat(within(() -> answers().change(changed, List.of()))).isTrue();
        assertThat(within(() -> answers().change(changed, List.of()))).isFalse();
        assertThat(find(answer)).isEqualTo(changed);
    }

    @Test
    default void who_waits_first_is_first_but_for_those_seated() {
        var call = newId();
        add(yes(call, "late", "t3"));
        add(yes(call, "first", "t1"));
        add(yes(call, "second", "t2"));
        add(Answer.first(call, "never", Choice.NO, Via.LINK, "t0", NOW));

        assertThat(firstWaiting(call, List.of())).isEqualTo("first");
        assertThat(firstWaiting(call, List.of(new Seat("first", "t1")))).isEqualTo("second");
        assertThat(within(() -> answers().waitingBefore(call, "t3"))).isEqualTo(2);
    }

    @Test
    default void a_turn_is_accepted_once_and_only_while_it_waits() {
        var answer = yes(newId(), "paul", "t1");
        add(answer);

        assertThat(accept(answer, "t0")).isFalse();
        assertThat(accept(answer, "t1")).isTrue();
        assertThat(accept(answer, "t1")).isFalse();
        assertThat(find(answer).standing()).isEqualTo(Standing.ACCEPTED);
        assertThat(find(answer).dueAt()).isNull();
    }

    @Test
    default void waiting_and_the_end_are_told_once() {
        var answer = yes(newId(), "paul", "t1");
        add(answer);

        assertThat(within(() -> answers().tellWaiting(answer.id(), "t1", List.of()))).isTrue();
        assertThat(within(() -> answers().tellWaiting(answer.id(), "t1", List.of()))).isFalse();
        assertThat(within(() -> answers().tellEnd(answer.id(), List.of()))).isTrue();
        assertThat(within(() -> answers().tellEnd(answer.id(), List.of()))).isFalse();
    }

    @Test
    default void what_is_settled_is_due_no_more_unless_it_changed() {
        var answer = yes(newId(), "paul", "t1");
        add(answer);

        run(() -> answers().settle(answer.id(), 7));
        assertThat(find(answer).dueAt()).isNotNull();

        run(() -> answers().settle(answer.id(), find(answer).version()));
        assertThat(find(answer).dueAt()).isNull();
    }

    @Test
    default void answers_are_counted_paged_and_found_by_person_and_seat() {
        var call = newId();
        var person = newId();
        add(yes(call, person, "t1"));
        add(yes(call, "eve", "t2"));

        var counted = within(() -> answers().counted(List.of(call, newId())));
        assertThat(counted).allMatch(each -> each.callId().equals(call));
        assertThat(counted.stream().mapToLong(Answers.Counted::count).sum()).isEqualTo(2);
        var page = within(() -> answers().page(call, null, 1));
        assertThat(page).hasSize(1);
        assertThat(within(() -> answers().page(call, page.getFirst().id(), 5))).hasSize(1);
        assertThat(within(() -> answers().ofVolunteer(person))).hasSize(1);
        assertThat(within(() -> answers().bySeats(call, List.of(new Seat("eve", "t2")))))
                .extracting(Answer::volunteerId)
                .containsExactly("eve");

        run(() -> answers().remove(Answer.id(call, person)));
        assertThat(within(() -> answers().ofVolunteer(person))).isEmpty();
    }

    private static Answer yes(String call, String volunteer, String turn) {
        return Answer.first(call, volunteer, Choice.YES, Via.LINK, turn, NOW);
    }

    private boolean add(Answer answer) {
        return within(() -> answers().add(answer, List.of()));
    }

    private Answer find(Answer answer) {
        return within(() -> answers().byId(answer.id()).orElseThrow());
    }

    private boolean accept(Answer answer, String turn) {
        return within(() -> answers().accept(answer.id(), turn, List.of()));
    }

    private String firstWaiting(String call, List<Seat> seats) {
        return within(() -> answers().firstWaiting(call, seats).orElseThrow().volunteerId());
    }

    private void run(Runnable work) {
        within(
                () -> {
                    work.run();
                    return true;
                });
    }
}
