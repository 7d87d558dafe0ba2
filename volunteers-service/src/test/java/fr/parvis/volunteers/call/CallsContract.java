package fr.parvis.volunteers.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.volunteers.Drafts;
import fr.parvis.volunteers.Town;
import fr.parvis.volunteers.call.CallFact.CallCancelled;
import fr.parvis.volunteers.call.CallFact.CallFilled;
import fr.parvis.volunteers.call.Todo.Chore;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every keeper of calls promises. */
public interface CallsContract {

    /** Later than the test, so that nothing falls due while it runs. */
    Instant NOW = Instant.now().plusSeconds(3600).truncatedTo(ChronoUnit.MILLIS);

    Calls calls();

    String newId();

    /** Runs as the tenant whose calls these are, on whatever thread. */
    <T> T within(Supplier<T> work);

    @Test
    default void a_call_is_found_as_it_was_added() {
        var call = add(2);

        assertThat(within(() -> calls().byId(call.id()))).hasValue(call);
        assertThat(within(() -> calls().byId(newId()))).isEmpty();
    }

    @Test
    default void places_are_given_once_each_and_never_more_than_there_are() throws Exception {
        var call = add(3);
        List<Callable<Boolean>> crowd =
                IntStream.range(0, 40)
                        .<Callable<Boolean>>mapToObj(
                                index ->
                                        () -> admit(call, "volunteer" + index % 20, "turn" + index))
                        .toList();

        try (var threads = Executors.newFixedThreadPool(8)) {
            threads.invokeAll(crowd);
        }

        var full = within(() -> calls().byId(call.id()).orElseThrow());
        assertThat(full.seats()).hasSize(3).extracting(Seat::volunteerId).doesNotHaveDuplicates();
        assertThat(full.free()).isZero();
    }

    @Test
    default void a_seat_is_given_back_once_and_opens_the_call_again() {
        var call = add(1);
        admit(call, "paul", "turn1");
        within(() -> calls().fill(call.id(), new CallFilled(call.id())));
        var seat = new Seat("paul", "turn1");

        var freed = within(() -> calls().release(call.id(), seat));
        var again = within(() -> calls().release(call.id(), seat));

        assertThat(freed)
                .hasValueSatisfying(it -> assertThat(it.state()).isEqualTo(CallState.OPEN));
        assertThat(freed).hasValueSatisfying(it -> assertThat(it.free()).isEqualTo(1));
        assertThat(again).isEmpty();
    }

    @Test
    default void a_call_is_said_to_be_full_once_and_only_when_it_is() {
        var call = add(1);
        var fact = new CallFilled(call.id());
        assertThat(within(() -> calls().fill(call.id(), fact))).isEmpty();
        admit(call, "paul", "turn1");

        assertThat(within(() -> calls().fill(call.id(), fact))).isPresent();
        assertThat(within(() -> calls().fill(call.id(), fact))).isEmpty();
    }

    @Test
    default void a_call_that_ended_gives_no_place_and_ends_no_more() {
        var call = add(1);
        assertThat(cancel(call)).isTrue();

        assertThat(cancel(call)).isFalse();
        assertThat(admit(call, "paul", "turn1")).isFalse();
    }

    @Test
    default void a_due_chore_is_claimed_by_one_and_comes_back_after_its_lease() {
        var call = add(1);
        var until = NOW.plusSeconds(10);

        assertThat(claim(call, NOW.minusSeconds(1), until)).isFalse();
        assertThat(claim(call, NOW, until)).isTrue();
        assertThat(claim(call, NOW, until)).isFalse();
        assertThat(claim(call, until, until.plusSeconds(10))).isTrue();
    }

    @Test
    default void only_who_holds_a_chore_says_what_comes_next() {
        var call = add(1);
        var held = new Todo(Chore.ASK, NOW, 0);
        var next = held.nextRound(NOW.plusSeconds(60));

        assertThat(within(() -> calls().done(call.id(), held, next))).isPresent();
        assertThat(within(() -> calls().done(call.id(), held, null))).isEmpty();
        assertThat(within(() -> calls().byId(call.id()).orElseThrow().todo())).isEqualTo(next);
        assertThat(within(() -> calls().done(call.id(), next, null)))
                .hasValueSatisfying(it -> assertThat(it.todo()).isNull());
    }

    @Test
    default void calls_are_listed_the_latest_first_page_by_page() {
        var first = add(1);
        var second = add(1);

        var page = within(() -> calls().page(CallState.OPEN, null, 1));
        var rest = within(() -> calls().page(null, second.id(), 1));

        assertThat(page).extracting(Call::id).containsExactly(second.id());
        assertThat(rest).extracting(Call::id).containsExactly(first.id());
    }

    @Test
    default void calls_at_the_same_time_are_found_but_for_those_cancelled() {
        var call = add(1);
        var cancelled = add(1);
        cancel(cancelled);

        assertThat(overlapping(Drafts.START.minusSeconds(60), Drafts.START.plusSeconds(60)))
                .contains(call.id())
                .doesNotContain(cancelled.id());
        assertThat(overlapping(Drafts.END, Drafts.END.plusSeconds(60))).doesNotContain(call.id());
    }

    @Test
    default void details_are_forgotten_and_the_outcome_is_noted_by_version() {
        var call = add(1);
        within(
                () -> {
                    calls().forgetDetails(call.id());
                    return true;
                });
        var known = within(() -> calls().byId(call.id()).orElseThrow());
        var outcome = new Outcome(true, List.of(), "Bien.");

        assertThat(known.terms().detailsForAccepted()).isNull();
        assertThat(within(() -> calls().note(call.id(), known.version() + 7, outcome))).isEmpty();
        assertThat(within(() -> calls().note(call.id(), known.version(), outcome)))
                .hasValueSatisfying(it -> assertThat(it.outcome()).isEqualTo(outcome));
    }

    private Call add(int helpers) {
        var town = new Town();
        var terms =
                new ComposeCall(() -> Town.CLUNISOIS, town.clock).compose(Drafts.aCallFor(helpers));
        var call = Call.open(newId(), terms, NOW);
        within(
                () -> {
                    calls().add(call, call.opened());
                    return true;
                });
        return call;
    }

    private boolean admit(Call call, String volunteer, String turn) {
        return within(() -> calls().admit(call.id(), new Seat(volunteer, turn)).isPresent());
    }

    private boolean claim(Call call, Instant now, Instant until) {
        return within(() -> calls().claim(call.id(), Chore.ASK, now, until).isPresent());
    }

    private boolean cancel(Call call) {
        var ending = new Ending(NOW, "Annulé");
        var fact = new CallCancelled(call.id(), "Annulé");
        var tell = Todo.of(Chore.TELL, NOW);
        return within(
                () -> calls().end(call.id(), CallState.CANCELLED, ending, tell, fact).isPresent());
    }

    private List<String> overlapping(Instant from, Instant to) {
        return within(() -> calls().overlapping(from, to).stream().map(Call::id).toList());
    }
}
