package fr.parvis.volunteers.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.starter.core.Flaw;
import fr.parvis.volunteers.Drafts;
import fr.parvis.volunteers.Town;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteOutcomeTest {

    private static final String LEA = "lea";

    private final Town town = new Town();
    private final Call call = town.openQuietly(Drafts.aCallFor(2));

    @Test
    void who_came_is_among_those_accepted() {
        town.calls.admit(call.id(), new Seat(LEA, "1"));
        var outcome = new Outcome(true, List.of(LEA), "m".repeat(2000));

        var noted = town.outcome.note(call.id(), town.call(call).version(), outcome);

        assertThat(noted.outcome()).isEqualTo(outcome);
    }

    @Test
    void whoever_was_not_accepted_did_not_come() {
        assertThat(flawOf(new Outcome(true, List.of(LEA), null)))
                .isEqualTo(
                        new Flaw(
                                "/came",
                                "not-accepted",
                                "Choisissez parmi les personnes retenues."));
    }

    @Test
    void a_note_has_an_end() {
        assertThat(flawOf(new Outcome(false, List.of(), "m".repeat(2001))).pointer())
                .isEqualTo("/note");
        assertThat(town.call(call).outcome()).isNull();
    }

    @Test
    void an_outcome_is_not_noted_over_another_one_unseen() {
        long seen = town.call(call).version();
        town.outcome.note(call.id(), seen, new Outcome(true, List.of(), null));

        assertThatThrownBy(
                        () ->
                                town.outcome.note(
                                        call.id(), seen, new Outcome(false, List.of(), null)))
                .isInstanceOf(CallStale.class);
        assertThatThrownBy(
                        () -> town.outcome.note("inconnu", 1, new Outcome(true, List.of(), null)))
                .isInstanceOf(CallNotFound.class);
    }

    private Flaw flawOf(Outcome outcome) {
        return assertThatExceptionOfType(CallUnfit.class)
                .isThrownBy(() -> town.outcome.note(call.id(), town.call(call).version(), outcome))
                .actual()
                .flaws()
                .getFirst();
    }
}
