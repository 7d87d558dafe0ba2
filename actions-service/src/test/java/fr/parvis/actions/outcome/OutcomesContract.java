package fr.parvis.actions.outcome;

import static fr.parvis.actions.outcome.OutcomeFixtures.KARIM;
import static fr.parvis.actions.outcome.OutcomeFixtures.LEA;
import static fr.parvis.actions.outcome.OutcomeFixtures.NOON;
import static fr.parvis.actions.outcome.OutcomeFixtures.everything;
import static fr.parvis.actions.outcome.OutcomeFixtures.tally;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every collection of outcomes does; each implementation runs it. */
public interface OutcomesContract {

    Outcomes outcomes();

    @Test
    default void an_outcome_counted_and_corrected_is_found_again_as_it_was() {
        inClunisois(
                () -> {
                    var said = saved(Outcome.record(aDate(), everything(), LEA, NOON));
                    var counted = saved(said.count(List.of(tally(1, 1)), KARIM, NOON));
                    var corrected = saved(counted.correct(Figures.people(2, 0), LEA, NOON));

                    assertThat(outcomes().byId(said.id())).contains(corrected);
                });
    }

    @Test
    default void a_date_has_one_outcome() {
        inClunisois(
                () -> {
                    var first = saved(Outcome.record(aDate(), everything(), LEA, NOON));
                    var second = Outcome.record(first.id(), Figures.NONE, KARIM, NOON);

                    assertThat(outcomes().save(second, second.told())).isFalse();
                    assertThat(outcomes().byId(first.id())).contains(first);
                });
    }

    @Test
    default void of_two_changes_of_one_version_the_first_stands() {
        inClunisois(
                () -> {
                    var said = saved(Outcome.record(aDate(), everything(), LEA, NOON));
                    var first = saved(said.count(List.of(tally(1, 0)), LEA, NOON));
                    var second = said.count(List.of(tally(1, 0)), KARIM, NOON);

                    assertThat(outcomes().save(second, second.told())).isFalse();
                    assertThat(outcomes().byId(said.id())).contains(first);
                });
    }

    @Test
    default void those_of_some_dates_are_found_and_no_others() {
        inClunisois(
                () -> {
                    var one = saved(Outcome.record(aDate(), everything(), LEA, NOON));
                    var other = saved(Outcome.record(aDate(), Figures.NONE, LEA, NOON));
                    saved(Outcome.record(aDate(), Figures.NONE, LEA, NOON));

                    assertThat(outcomes().byIds(List.of(other.id(), aDate(), one.id())))
                            .containsExactlyInAnyOrder(one, other);
                    assertThat(outcomes().byIds(List.of())).isEmpty();
                });
    }

    private Outcome saved(Outcome outcome) {
        assertThat(outcomes().save(outcome, outcome.told())).isTrue();
        return outcome;
    }

    private static OccurrenceId aDate() {
        return new OccurrenceId(UUID.randomUUID().toString());
    }

    private static void inClunisois(Runnable work) {
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }
}
