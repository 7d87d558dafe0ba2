package fr.parvis.actions.outcome;

import static fr.parvis.actions.outcome.OutcomeFixtures.KARIM;
import static fr.parvis.actions.outcome.OutcomeFixtures.LEA;
import static fr.parvis.actions.outcome.OutcomeFixtures.NOON;
import static fr.parvis.actions.outcome.OutcomeFixtures.everything;
import static fr.parvis.actions.outcome.OutcomeFixtures.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.outcome.OutcomeFact.OutcomeCorrected;
import fr.parvis.actions.outcome.OutcomeFact.OutcomeRecorded;
import fr.parvis.actions.outcome.OutcomeFact.Told;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final OccurrenceId DATE = new OccurrenceId("thursday");
    private static final Instant LATER = NOON.plusSeconds(3600);

    private final Outcome said = Outcome.record(DATE, everything(), LEA, NOON);

    @Test
    void a_correction_keeps_what_was_said_before_by_whom_and_when() {
        var corrected = said.correct(Figures.people(2, 1), KARIM, LATER);

        assertThat(corrected.figures()).isEqualTo(Figures.people(2, 1));
        assertThat(corrected.by()).isEqualTo(KARIM);
        assertThat(corrected.at()).isEqualTo(LATER);
        assertThat(corrected.history()).containsExactly(new Revision(everything(), LEA, NOON));
        assertThat(corrected.version()).isEqualTo(2);
    }

    @Test
    void saying_the_same_again_corrects_nothing() {
        assertThat(said.correct(everything(), KARIM, LATER)).isSameAs(said);
    }

    @Test
    void what_cannot_be_true_is_refused() {
        var impossible = Figures.people(1, 2);

        assertThatThrownBy(() -> Outcome.record(DATE, impossible, LEA, NOON))
                .isInstanceOf(OutcomeUnfit.class);
        assertThatThrownBy(() -> said.correct(impossible, LEA, NOON))
                .isInstanceOf(OutcomeUnfit.class);
    }

    @Test
    void a_tally_counts_once_however_often_it_is_sent() {
        var one = tally(1, 0);
        var other = tally(1, 1);

        var counted =
                said.count(List.of(one, one), LEA, NOON).count(List.of(one, other), KARIM, LATER);

        assertThat(counted.figures().met()).isEqualTo(10);
        assertThat(counted.figures().newcomers()).isEqualTo(4);
        assertThat(counted.tallies())
                .containsExactly(
                        new Tallied(one.id(), NOON, LEA.subject()),
                        new Tallied(other.id(), NOON, KARIM.subject()));
        assertThat(counted.by()).isEqualTo(KARIM);
        assertThat(counted.count(List.of(other, one), LEA, LATER)).isSameAs(counted);
    }

    @Test
    void taking_back_more_than_was_counted_leaves_nobody() {
        var counted =
                Outcome.blank(DATE, LEA, NOON)
                        .count(List.of(tally(1, 1), tally(-3, -3)), LEA, NOON);

        assertThat(counted.figures()).isEqualTo(Figures.NONE);
        assertThat(counted.version()).isEqualTo(1);
    }

    @Test
    void a_tally_of_what_does_not_exist_is_refused() {
        var nowhere =
                new Figures(1, 0, Map.of(), Map.of("99999", 1), Map.of(), Map.of(), 0, 0, null);

        assertThatThrownBy(() -> said.count(List.of(new Tally("id", NOON, nowhere)), LEA, NOON))
                .isInstanceOf(OutcomeUnfit.class);
    }

    @Test
    void others_are_told_counts_only() {
        assertThat(said.told())
                .isEqualTo(new OutcomeRecorded("thursday", new Told(8, 3, 1, 2, 150), 1));
        assertThat(said.count(List.of(tally(1, 0)), LEA, NOON).told())
                .isEqualTo(new OutcomeCorrected("thursday", new Told(9, 3, 1, 2, 150), 2));
    }
}
