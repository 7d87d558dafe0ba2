package fr.parvis.actions.professional;

import static fr.parvis.actions.professional.ProfessionalFixtures.aProfessional;
import static fr.parvis.actions.professional.ProfessionalFixtures.profile;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.action.ActionId;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of visiting professionals promises. */
public interface ProfessionalsContract {

    Professionals professionals();

    @Test
    default void one_added_is_found_again_and_their_id_taken() {
        inClunisois(
                () -> {
                    var added = added();

                    assertThat(professionals().byId(added.id())).contains(added);
                    assertThat(professionals().add(added)).isFalse();
                });
    }

    @Test
    default void one_is_found_by_each_action_where_they_receive_until_they_come_no_more() {
        inClunisois(
                () -> {
                    var cluny = anAction();
                    var salornay = anAction();
                    var added = added(cluny, salornay);

                    assertThat(professionals().ofAction(cluny)).contains(added);
                    assertThat(professionals().ofAction(salornay)).contains(added);
                    assertThat(professionals().ofAction(anAction())).isEmpty();
                    professionals().save(added.change(added.profile(), false));
                    assertThat(professionals().ofAction(cluny)).isEmpty();
                });
    }

    @Test
    default void of_two_changes_of_one_version_the_first_stands() {
        inClunisois(
                () -> {
                    var added = added();
                    var first = added.change(profile("Notaire"), true);
                    var second = added.change(profile("Avocate"), true);

                    assertThat(professionals().save(first)).isTrue();
                    assertThat(professionals().save(second)).isFalse();
                    assertThat(professionals().byId(added.id())).contains(first);
                });
    }

    @Test
    default void pages_one_after_the_other_show_each_of_them_once() {
        inClunisois(
                () -> {
                    var three = List.of(added(), added(), added());

                    var shown = new ArrayList<>(professionals().inOrder(null, 2));
                    while (shown.addAll(professionals().inOrder(shown.getLast().id(), 2))) {
                        assertThat(shown).doesNotHaveDuplicates();
                    }
                    assertThat(shown).containsAll(three).hasSize((int) professionals().count());
                });
    }

    private Professional added(ActionId... actions) {
        var one = aProfessional("Conciliateur de justice", actions);
        assertThat(professionals().add(one)).isTrue();
        return one;
    }

    private static ActionId anAction() {
        return new ActionId(UUID.randomUUID().toString());
    }

    private static void inClunisois(Runnable work) {
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }
}
