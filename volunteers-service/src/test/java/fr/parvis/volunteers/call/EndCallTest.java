package fr.parvis.volunteers.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.parvis.starter.core.Flaw;
import fr.parvis.volunteers.Drafts;
import fr.parvis.volunteers.Town;
import fr.parvis.volunteers.call.CallFact.CallCancelled;
import fr.parvis.volunteers.call.CallFact.CallClosed;
import fr.parvis.volunteers.call.Todo.Chore;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class EndCallTest {

    private final Town town = new Town();
    private final List<Call> told = new ArrayList<>();
    private final EndCall end = new EndCall(town.calls, List.of(told::add), town.clock);

    @Test
    void a_closed_call_keeps_the_thanks_and_says_how_many_were_accepted() {
        var call = town.openQuietly(Drafts.aCallFor(2));
        town.calls.admit(call.id(), new Seat("lea", "1"));

        var closed = end.close(call.id(), "Merci !");

        assertThat(closed.state()).isEqualTo(CallState.CLOSED);
        assertThat(closed.ending()).isEqualTo(new Ending(town.clock.instant(), "Merci !"));
        assertThat(closed.hasDue(Chore.TELL)).isTrue();
        assertThat(closed.hasDue(Chore.ASK)).isFalse();
        assertThat(town.calls.facts()).contains(new CallClosed(call.id(), 1));
        assertThat(told).containsExactly(closed);
    }

    @Test
    void a_cancelled_call_tells_its_reason() {
        var call = town.openQuietly(Drafts.aCallFor(2));

        var cancelled = end.cancel(call.id(), "La famille a trouvé.");

        assertThat(cancelled.state()).isEqualTo(CallState.CANCELLED);
        assertThat(town.calls.facts())
                .contains(new CallCancelled(call.id(), "La famille a trouvé."));
        assertThat(told).containsExactly(cancelled);
    }

    @Test
    void nobody_cancels_without_saying_why() {
        var call = town.openQuietly(Drafts.aCallFor(2));

        assertThat(flawsOf(() -> end.cancel(call.id(), " ")))
                .extracting(Flaw::pointer, Flaw::code)
                .containsExactly(tuple("/reason", "required"));
        assertThat(town.call(call).state()).isEqualTo(CallState.OPEN);
        assertThat(told).isEmpty();
    }

    @Test
    void words_have_an_end() {
        var call = town.openQuietly(Drafts.aCallFor(2));

        assertThat(flawsOf(() -> end.close(call.id(), "m".repeat(2001))))
                .extracting(Flaw::pointer)
                .containsExactly("/thankYou");
        assertThat(flawsOf(() -> end.cancel(call.id(), "m".repeat(501))))
                .extracting(Flaw::pointer)
                .containsExactly("/reason");
        assertThat(end.close(call.id(), "m".repeat(2000)).state()).isEqualTo(CallState.CLOSED);
    }

    @Test
    void a_call_ends_once() {
        var call = town.openQuietly(Drafts.aCallFor(2));
        end.close(call.id(), null);

        assertThatThrownBy(() -> end.cancel(call.id(), "Trop tard."))
                .isInstanceOf(CallOver.class)
                .hasMessageContaining("terminé");
        assertThatThrownBy(() -> end.close("inconnu", null)).isInstanceOf(CallNotFound.class);
    }

    private static List<Flaw> flawsOf(ThrowingCallable act) {
        return assertThatExceptionOfType(CallUnfit.class).isThrownBy(act).actual().flaws();
    }
}
