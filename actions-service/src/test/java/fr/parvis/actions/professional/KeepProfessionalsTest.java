package fr.parvis.actions.professional;

import static fr.parvis.actions.professional.ProfessionalFixtures.profile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.InMemoryActions;
import fr.parvis.actions.practice.Plans;
import fr.parvis.starter.core.Flaw;
import org.junit.jupiter.api.Test;

class KeepProfessionalsTest {

    private static final ProfessionalId JUSTICE = new ProfessionalId("justice");
    private static final ProfessionalId TAXES = new ProfessionalId("taxes");

    private final InMemoryProfessionals professionals = new InMemoryProfessionals();
    private final InMemoryActions actions = new InMemoryActions();
    private final KeepProfessionals keep = new KeepProfessionals(professionals, actions);
    private final Action permanence = anAction();

    @Test
    void somebody_who_comes_is_noted_once_and_receives_on_the_dates_of_an_action() {
        var once = keep.welcome(JUSTICE, profile("Conciliateur", permanence.id()));
        var again = keep.welcome(JUSTICE, profile("Conciliateur", permanence.id()));

        assertThat(again).isEqualTo(once);
        assertThat(once.receivesOn(permanence.id())).isTrue();
        assertThat(once.receivesOn(anAction().id())).isFalse();
    }

    @Test
    void two_never_receive_on_the_dates_of_the_same_action() {
        keep.welcome(JUSTICE, profile("Conciliateur", permanence.id()));

        assertThatThrownBy(
                        () ->
                                keep.welcome(
                                        TAXES, profile("Impôts", anAction().id(), permanence.id())))
                .isInstanceOfSatisfying(
                        ProfessionalUnfit.class,
                        refused ->
                                assertThat(refused.flaws())
                                        .extracting(Flaw::pointer, Flaw::code)
                                        .containsExactly(tuple("/actionIds/1", "action-taken")));
        assertThat(professionals.byId(TAXES)).isEmpty();
    }

    @Test
    void who_comes_no_more_leaves_the_action_to_somebody_else_and_may_come_back_elsewhere() {
        keep.welcome(JUSTICE, profile("Conciliateur", permanence.id()));
        var gone = keep.change(JUSTICE, 1, profile("Conciliateur", permanence.id()), false);
        keep.welcome(TAXES, profile("Impôts", permanence.id()));

        assertThat(gone.receivesOn(permanence.id())).isFalse();
        assertThatThrownBy(
                        () ->
                                keep.change(
                                        JUSTICE, 2, profile("Conciliateur", permanence.id()), true))
                .isInstanceOf(ProfessionalUnfit.class);
        assertThat(keep.change(JUSTICE, 2, profile("Conciliateur"), true).visiting()).isTrue();
    }

    @Test
    void an_action_that_is_not_there_is_named() {
        var nowhere = new ActionId("nowhere");

        assertThatThrownBy(() -> keep.welcome(JUSTICE, profile("Conciliateur", nowhere)))
                .isInstanceOfSatisfying(
                        ProfessionalUnfit.class,
                        refused ->
                                assertThat(refused.flaws())
                                        .extracting(Flaw::code)
                                        .containsExactly("unknown-action"));
    }

    @Test
    void a_change_of_what_somebody_else_has_changed_is_refused() {
        keep.welcome(JUSTICE, profile("Conciliateur"));
        keep.change(JUSTICE, 1, profile("Conciliatrice"), true);

        assertThatThrownBy(() -> keep.change(JUSTICE, 1, profile("Notaire"), true))
                .isInstanceOf(ProfessionalStale.class);
        assertThatThrownBy(() -> keep.change(TAXES, 1, profile("Impôts"), true))
                .isInstanceOf(ProfessionalNotFound.class);
        assertThat(professionals.byId(JUSTICE).orElseThrow().profile().name())
                .isEqualTo("Conciliatrice");
    }

    private Action anAction() {
        var action = ActionFixtures.anAnnounced(Plans.aPermanence());
        actions.add(action, action.changed());
        return action;
    }
}
