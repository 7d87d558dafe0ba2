package fr.parvis.actions.action;

import static fr.parvis.actions.action.ActionFixtures.aDraft;
import static fr.parvis.actions.action.ActionFixtures.anAnnounced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.practice.Admission;
import fr.parvis.actions.practice.Onlooker;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.time.Instant;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ActionTest {

    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");

    @Test
    void a_draft_may_lack_nearly_everything_but_is_not_announced_so() {
        var draft = aDraft(Plans.bare(Practice.LOCAL_EVENT));

        assertThat(draft.state()).isEqualTo(ActionState.DRAFT);
        assertThat(draft.version()).isEqualTo(1);
        assertThatThrownBy(draft::announce)
                .isInstanceOf(ActionIncomplete.class)
                .extracting(it -> ((Refusal) it).flaws())
                .isEqualTo(draft.missing());
    }

    @Test
    void what_says_all_its_practice_requires_is_announced() {
        var draft = aDraft();
        var announced = draft.announce();

        assertThat(announced.state()).isEqualTo(ActionState.PLANNED);
        assertThat(announced.version()).isEqualTo(2);
        assertThat(announced.since(draft)).isInstanceOf(ActionFact.ActionPlanned.class);
    }

    @Test
    void what_is_announced_is_not_announced_again() {
        assertRefused("action-state", () -> announced().announce());
    }

    @Test
    void a_home_visit_is_announced_once_it_was_approved() {
        var visit = aDraft(Plans.a(Practice.HOME_VISIT, "Mme B."));

        assertThat(visit.missing()).extracting(Flaw::code).containsExactly("visit-unapproved");
        assertThat(visit.approve("visit-1").announce().state()).isEqualTo(ActionState.PLANNED);
    }

    @Test
    void an_announced_action_keeps_all_that_its_practice_requires() {
        var announced = announced();

        assertThatThrownBy(() -> announced.change(Plans.bare(Practice.PERMANENCE)))
                .isInstanceOf(ActionIncomplete.class);
        assertThat(announced.change(Plans.at(Plans.HALL)).version()).isEqualTo(3);
    }

    @Test
    void only_a_draft_changes_its_practice() {
        var forum = Plans.a(Practice.LOCAL_EVENT, "Forum");

        assertThat(aDraft().change(forum).plan()).isEqualTo(forum);
        assertRefused("practice-fixed", () -> announced().change(forum));
    }

    @Test
    void a_change_of_what_is_announced_is_told_as_such() {
        var before = announced();
        var after = before.change(Plans.a(Practice.PERMANENCE, "Autre titre"));

        assertThat(after.since(before))
                .asInstanceOf(InstanceOfAssertFactories.type(ActionFact.ActionChanged.class))
                .satisfies(
                        it -> {
                            assertThat(it.action().title()).isEqualTo("Autre titre");
                            assertThat(it.action().partnerIds()).containsExactly(Plans.RESTOS);
                            assertThat(it.action().insee()).isEqualTo("71137");
                            assertThat(it.version()).isEqualTo(3);
                        });
    }

    @Test
    void an_action_called_off_changes_no_more_and_is_called_off_once() {
        var cancelled = announced().cancel("Salle fermée");

        assertThat(cancelled.state()).isEqualTo(ActionState.CANCELLED);
        assertThat(cancelled.changed())
                .asInstanceOf(InstanceOfAssertFactories.type(ActionFact.ActionCancelled.class))
                .extracting(ActionFact.ActionCancelled::reason)
                .isEqualTo("Salle fermée");
        assertRefused("action-state", () -> cancelled.change(Plans.aPermanence()));
        assertRefused("action-state", () -> cancelled.cancel("encore"));
        assertRefused("action-state", cancelled::mayBeDated);
        assertRefused("action-state", () -> cancelled.becomeAntenna(Plans.CLUNY, "mardi", NOW));
    }

    @Test
    void reopened_it_is_again_what_it_was() {
        assertThat(announced().cancel("Neige").reopen().state()).isEqualTo(ActionState.PLANNED);
        assertThat(aDraft().cancel("Neige").reopen().state()).isEqualTo(ActionState.DRAFT);
        assertThat(aDraft().cancel("Neige").reopen().cancelled()).isNull();
        assertRefused("action-state", () -> announced().reopen());
    }

    @Test
    void reopened_it_is_announced_anew() {
        var cancelled = announced().cancel("Neige");

        assertThat(cancelled.reopen().since(cancelled))
                .isInstanceOf(ActionFact.ActionPlanned.class);
    }

    @Test
    void a_permanence_that_becomes_an_antenna_keeps_its_history() {
        var antenna = announced().becomeAntenna(Plans.CLUNY, "mardi 9 h – 12 h", NOW);

        assertThat(antenna.plan().practice()).isEqualTo(Practice.ANTENNA);
        assertThat(antenna.plan().arrangements().openingHours()).isEqualTo("mardi 9 h – 12 h");
        assertThat(antenna.former()).containsExactly(new FormerPractice(Practice.PERMANENCE, NOW));
        assertThat(antenna.state()).isEqualTo(ActionState.PLANNED);
        assertThat(antenna.version()).isEqualTo(3);
        assertThat(antenna.plan().title()).isEqualTo(Plans.aPermanence().title());
    }

    @Test
    void nothing_else_becomes_an_antenna() {
        assertRefused(
                "not-a-permanence",
                () ->
                        aDraft(Plans.a(Practice.LOCAL_EVENT, "Forum"))
                                .becomeAntenna(Plans.CLUNY, "mardi", NOW));
    }

    @Test
    void an_announced_permanence_without_hours_does_not_become_an_antenna() {
        assertThatThrownBy(() -> announced().becomeAntenna(Plans.CLUNY, " ", NOW))
                .isInstanceOf(ActionIncomplete.class);
    }

    @Test
    void only_a_draft_is_taken_out() {
        assertThat(aDraft().removed())
                .asInstanceOf(InstanceOfAssertFactories.type(ActionFact.ActionCancelled.class))
                .extracting(ActionFact.ActionCancelled::version)
                .isEqualTo(2L);
        assertRefused("action-state", () -> announced().removed());
    }

    @Test
    void of_a_home_visit_others_are_told_only_that_it_is_one() {
        var visit = aDraft(Plans.a(Practice.HOME_VISIT, "Mme B."));

        assertThat(visit.changed())
                .asInstanceOf(InstanceOfAssertFactories.type(ActionFact.ActionChanged.class))
                .extracting(it -> it.action().title())
                .isEqualTo("Visite à domicile");
    }

    @Test
    void a_partner_sees_no_draft() {
        var anyone = new Onlooker(null);

        assertThat(aDraft().isSeenBy(anyone)).isFalse();
        assertThat(announced().isSeenBy(anyone)).isTrue();
        assertThat(Admission.FREE.openToPublic()).isTrue();
    }

    @Test
    void dates_may_be_given_to_a_draft() {
        var draft = aDraft();

        assertThat(draft.mayBeDated()).isSameAs(draft);
    }

    private static Action announced() {
        return anAnnounced(Plans.aPermanence());
    }

    private static void assertRefused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOf(ActionRefused.class)
                .extracting(it -> ((Refusal) it).code())
                .isEqualTo(code);
    }
}
