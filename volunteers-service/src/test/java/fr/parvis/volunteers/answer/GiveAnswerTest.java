package fr.parvis.volunteers.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.volunteers.Drafts;
import fr.parvis.volunteers.PowerCut.LightsOut;
import fr.parvis.volunteers.Town;
import fr.parvis.volunteers.call.Call;
import fr.parvis.volunteers.call.CallState;
import fr.parvis.volunteers.letter.MessageRequested;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class GiveAnswerTest {

    private final Town town = new Town();
    private final List<String> people = town.volunteers(12);
    private final Call call = town.open(Drafts.aCallFor(10));

    @Test
    void the_eleventh_yes_waits_for_a_place() {
        people.stream().limit(10).forEach(this::yes);

        var eleventh = yes(people.get(10));

        assertThat(eleventh).isEqualTo(new Given(Choice.YES, Standing.WAITING, 1L));
        assertThat(yes(people.get(11)).position()).isEqualTo(2);
        assertThat(town.call(call).state()).isEqualTo(CallState.FILLED);
    }

    @Test
    void saying_the_same_again_changes_and_tells_nothing() {
        var first = yes(people.getFirst());
        var letters = town.letters();

        var again = yes(people.getFirst());

        assertThat(again).isEqualTo(first);
        assertThat(town.letters()).isEqualTo(letters).hasSize(1);
    }

    @Test
    void a_withdrawal_frees_the_place_for_the_first_who_waits_and_tells_them() {
        people.forEach(this::yes);

        var withdrawn = town.answers(call, people.getFirst(), Choice.NO);

        assertThat(withdrawn).isEqualTo(new Given(Choice.NO, Standing.NONE, null));
        assertThat(standing(people.get(10))).isEqualTo(Standing.ACCEPTED);
        assertThat(standing(people.get(11))).isEqualTo(Standing.WAITING);
        assertThat(town.letters())
                .contains("call-withdrawn p0@exemple.fr", "call-promoted p10@exemple.fr");
    }

    @Test
    void a_yes_after_a_no_waits_at_the_end() {
        people.forEach(this::yes);
        town.answers(call, people.getFirst(), Choice.MAYBE);

        var back = yes(people.getFirst());

        assertThat(back).isEqualTo(new Given(Choice.YES, Standing.WAITING, 2L));
    }

    @Test
    void each_answer_is_confirmed_to_the_address_first_written_to() {
        yes(people.get(0));
        town.answers(call, people.get(1), Choice.NO);
        town.answers(call, people.get(2), Choice.MAYBE);

        assertThat(town.letters())
                .containsExactly(
                        "call-accepted p0@exemple.fr",
                        "call-declined-confirmation p1@exemple.fr",
                        "call-declined-confirmation p2@exemple.fr");
    }

    @Test
    void the_exact_place_is_told_to_those_accepted_only() {
        people.forEach(this::yes);

        assertThat(letters("call-accepted")).allSatisfy(GiveAnswerTest::hasDetails).hasSize(10);
        assertThat(letters("call-waiting")).noneSatisfy(GiveAnswerTest::hasDetails).hasSize(2);
        assertThat(town.askings.messages()).noneSatisfy(GiveAnswerTest::hasDetails);
    }

    @Test
    void staff_enter_an_answer_under_the_same_counting() {
        people.stream().limit(10).forEach(this::yes);

        var phoned = town.enter.enter(call.id(), people.get(10), Choice.YES, Via.PHONE);

        assertThat(phoned.place()).isEqualTo(Standing.WAITING);
        assertThat(answer(people.get(10)).via()).isEqualTo(Via.PHONE);
    }

    @Test
    void a_closed_call_takes_no_answer_and_tells_everyone_who_answered_once() {
        yes(people.get(0));
        town.answers(call, people.get(1), Choice.NO);
        town.end.close(call.id(), "Merci à vous !");
        town.tellEnd.tell(call.id());
        town.tellEnd.tell(call.id());

        assertThatThrownBy(() -> yes(people.get(2))).isInstanceOf(LinkOver.class);
        assertThat(town.letters())
                .endsWith("call-closed p0@exemple.fr", "call-closed p1@exemple.fr")
                .hasSize(4);
    }

    @Test
    void a_call_closed_before_its_hour_still_counts_on_those_it_has() {
        yes(people.get(0));
        town.answers(call, people.get(1), Choice.NO);
        town.end.close(call.id(), null);
        town.tellEnd.tell(call.id());

        var told = letters("call-closed").stream().map(it -> it.recipients().getFirst().model());

        assertThat(told).extracting(it -> it.get("answer")).containsExactly("YES", null);
    }

    @Test
    void a_call_closed_after_its_hour_thanks_those_it_had() {
        yes(people.get(0));
        town.later(Duration.between(town.clock.instant(), call.terms().endsAt()));
        town.end.close(call.id(), null);
        town.tellEnd.tell(call.id());

        assertThat(letters("call-thanks")).hasSize(1);
    }

    @Test
    void a_cancelled_call_tells_those_who_might_have_come() {
        yes(people.get(0));
        town.answers(call, people.get(1), Choice.NO);
        town.answers(call, people.get(2), Choice.MAYBE);
        town.end.cancel(call.id(), "Le frigo est déjà livré.");

        town.tellEnd.tell(call.id());

        assertThat(town.letters())
                .endsWith("call-cancelled p0@exemple.fr", "call-cancelled p2@exemple.fr")
                .hasSize(5);
    }

    @Test
    void someone_erased_gives_the_place_to_who_waits() {
        people.forEach(this::yes);

        town.forget.forget(people.getFirst());

        assertThat(standing(people.get(10))).isEqualTo(Standing.ACCEPTED);
        assertThat(town.askings.count(call.id())).isEqualTo(11);
    }

    @RepeatedTest(20)
    void four_hundred_who_answer_twice_at_once_fill_exactly_ten_places() throws Exception {
        var crowd = town.volunteers(400);
        var busy = town.open(Drafts.aCallFor(10));
        List<Callable<Given>> answers =
                Stream.concat(crowd.stream(), crowd.stream())
                        .<Callable<Given>>map(id -> () -> town.answers(busy, id, Choice.YES))
                        .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answered : threads.invokeAll(answers)) {
                assertThat(answered.get().answer()).isEqualTo(Choice.YES);
            }
        }

        assertThat(town.call(busy).seats()).hasSize(10).doesNotHaveDuplicates();
        assertThat(count(busy, Standing.ACCEPTED)).isEqualTo(10);
        assertThat(count(busy, Standing.WAITING)).isEqualTo(390);
        assertThat(town.letters()).hasSize(400).doesNotHaveDuplicates();
    }

    @Test
    void wherever_an_answer_stops_it_is_finished_and_told_once() {
        var steps = 0;
        var wasCut = true;
        while (wasCut) {
            wasCut = finishesAfterCut(++steps);
        }
        assertThat(steps).isGreaterThan(5);
    }

    /**
     * One place, held by the first; the second waits; the first withdraws and the lights go off.
     */
    private static boolean finishesAfterCut(int steps) {
        var town = new Town();
        var two = town.volunteers(2);
        var call = town.open(Drafts.aCallFor(1));
        two.forEach(id -> town.answers(call, id, Choice.YES));

        var wasCut = isCut(town, steps, () -> town.answers(call, two.getFirst(), Choice.NO));
        town.answers(call, two.getFirst(), Choice.NO);
        two.forEach(id -> town.give.resume(Answer.id(call.id(), id)));

        assertThat(town.call(call).seats()).as("cut after %d", steps).hasSize(1);
        assertThat(town.call(call).isEngaged(two.getLast())).isTrue();
        assertThat(town.letters())
                .as("cut after %d", steps)
                .containsOnlyOnce("call-withdrawn p0@exemple.fr", "call-promoted p1@exemple.fr");
        return wasCut;
    }

    private static boolean isCut(Town town, int steps, Runnable work) {
        town.cut.after(steps);
        try {
            work.run();
            return false;
        } catch (LightsOut stopped) {
            return true;
        } finally {
            town.cut.never();
        }
    }

    private Given yes(String volunteer) {
        return town.answers(call, volunteer, Choice.YES);
    }

    private Answer answer(String volunteer) {
        return town.answers.byId(Answer.id(call.id(), volunteer)).orElseThrow();
    }

    private Standing standing(String volunteer) {
        return answer(volunteer).standing();
    }

    private long count(Call of, Standing standing) {
        return town.answers.count(of.id(), Choice.YES, standing);
    }

    private List<MessageRequested> letters(String template) {
        return town.answers.facts().stream()
                .flatMap(fact -> fact instanceof MessageRequested it ? Stream.of(it) : Stream.of())
                .filter(it -> it.template().equals(template))
                .toList();
    }

    private static void hasDetails(MessageRequested letter) {
        assertThat(letter.model().toString()).contains("M. Petit");
    }
}
