package fr.parvis.actions.rhythm;

import static fr.parvis.actions.rhythm.RhythmFixtures.aRhythm;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.action.ActionId;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every collection of rules does; each implementation runs it. */
public interface RhythmsContract {

    Rhythms rhythms();

    @Test
    default void a_rule_added_is_found_again_and_its_id_is_taken() {
        inClunisois(
                () -> {
                    Rhythm rhythm = added(anAction());

                    assertThat(rhythms().byId(rhythm.id())).contains(rhythm);
                    assertThat(rhythms().add(rhythm, rhythm.planned())).isFalse();
                });
    }

    @Test
    default void an_action_has_its_own_rules_only() {
        inClunisois(
                () -> {
                    ActionId action = anAction();
                    Rhythm one = added(action);
                    Rhythm other = added(action);
                    added(anAction());

                    assertThat(rhythms().ofAction(action)).containsExactlyInAnyOrder(one, other);
                });
    }

    @Test
    default void of_two_changes_of_one_version_the_first_stands() {
        inClunisois(
                () -> {
                    Rhythm rhythm = added(anAction());
                    Rhythm first = later(rhythm, "2027-04-30");
                    Rhythm second = later(rhythm, "2027-05-31");

                    assertThat(rhythms().save(first, first.planned())).isTrue();
                    assertThat(rhythms().save(second, second.planned())).isFalse();
                    assertThat(rhythms().byId(rhythm.id())).contains(first);
                });
    }

    private Rhythm added(ActionId action) {
        Rhythm rhythm = aRhythm(action);
        assertThat(rhythms().add(rhythm, rhythm.planned())).isTrue();
        return rhythm;
    }

    private static Rhythm later(Rhythm rhythm, String until) {
        return rhythm.extend(LocalDate.parse(until), new TreeSet<>());
    }

    private static ActionId anAction() {
        return new ActionId(UUID.randomUUID().toString());
    }

    private static void inClunisois(Runnable work) {
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }
}
