package fr.parvis.actions.action;

import static fr.parvis.actions.action.ActionFixtures.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.practice.Onlooker;
import fr.parvis.actions.practice.Plan;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every collection of actions does; each implementation runs it. */
public interface ActionsContract {

    Actions actions();

    @Test
    default void an_action_added_is_found_again_as_it_was() {
        inClunisois(
                () -> {
                    var action = added(Plans.aPermanence());

                    assertThat(actions().byId(action.id())).contains(action);
                });
    }

    @Test
    default void a_draft_that_lacks_nearly_everything_is_found_again_as_it_was() {
        inClunisois(
                () -> {
                    var action = added(Plans.bare(Practice.LOCAL_EVENT));

                    assertThat(actions().byId(action.id())).contains(action);
                });
    }

    @Test
    default void an_id_is_taken_once() {
        inClunisois(
                () -> {
                    var action = added(Plans.aPermanence());

                    assertThat(actions().add(action, action.changed())).isFalse();
                });
    }

    @Test
    default void of_two_changes_of_one_version_the_first_stands() {
        inClunisois(
                () -> {
                    var action = added(Plans.aPermanence());
                    var first = action.announce();
                    var second = action.cancel("Salle fermée");

                    assertThat(actions().save(first, first.changed())).isTrue();
                    assertThat(actions().save(second, second.changed())).isFalse();
                    assertThat(actions().byId(action.id())).contains(first);
                });
    }

    @Test
    default void an_action_removed_is_not_found_any_more() {
        inClunisois(
                () -> {
                    var action = added(Plans.aPermanence());

                    assertThat(actions().remove(action, action.changed())).isTrue();
                    assertThat(actions().byId(action.id())).isEmpty();
                    assertThat(actions().latestFirst(ActionSearch.ALL, null, 500))
                            .extracting(Action::id)
                            .doesNotContain(action.id());
                });
    }

    @Test
    default void an_action_changed_meanwhile_is_not_removed() {
        inClunisois(
                () -> {
                    var action = added(Plans.aPermanence());
                    var announced = action.announce();
                    actions().save(announced, announced.changed());

                    assertThat(actions().remove(action, action.changed())).isFalse();
                    assertThat(actions().byId(action.id())).contains(announced);
                });
    }

    @Test
    default void pages_show_each_action_once_the_latest_first() {
        inClunisois(
                () -> {
                    var three =
                            List.of(
                                    added(Plans.aPermanence()),
                                    added(Plans.aPermanence()),
                                    added(Plans.aPermanence()));

                    var shown = new ArrayList<>(actions().latestFirst(ActionSearch.ALL, null, 2));
                    while (shown.addAll(
                            actions().latestFirst(ActionSearch.ALL, shown.getLast().id(), 2))) {
                        assertThat(shown).doesNotHaveDuplicates();
                    }
                    assertThat(actions().count(ActionSearch.ALL)).isEqualTo(shown.size());
                    assertThat(shown)
                            .containsAll(three)
                            .isSortedAccordingTo(
                                    Comparator.comparing((Action it) -> it.id().value())
                                            .reversed());
                });
    }

    @Test
    default void words_find_an_action_without_accents_by_their_beginnings() {
        inClunisois(
                () -> {
                    var forum = added(Plans.a(Practice.LOCAL_EVENT, "Forum des aînés"));
                    var other = added(Plans.a(Practice.LOCAL_EVENT, "Fête du pain"));

                    assertThat(found(wanted("AINES foru"))).contains(forum).doesNotContain(other);
                    assertThat(found(wanted("événement pain"))).contains(other);
                    assertThat(found(wanted("forum pain"))).isEmpty();
                    assertThat(actions().count(wanted("nés"))).isZero();
                });
    }

    @Test
    default void a_search_finds_the_practice_and_state_it_names() {
        inClunisois(
                () -> {
                    var event = added(Plans.a(Practice.LOCAL_EVENT, "Forum"));
                    added(Plans.aPermanence());

                    assertThat(found(new ActionSearch(null, Practice.LOCAL_EVENT, null, null)))
                            .contains(event)
                            .allMatch(it -> it.plan().practice() == Practice.LOCAL_EVENT);
                    assertThat(found(new ActionSearch(ActionState.PLANNED, null, null, null)))
                            .doesNotContain(event)
                            .allMatch(it -> it.state() == ActionState.PLANNED);
                });
    }

    @Test
    default void a_partner_finds_what_is_announced_and_no_draft() {
        inClunisois(
                () -> {
                    var draft = added(Plans.aPermanence());
                    var announced = announced(added(Plans.aPermanence()));

                    assertThat(found(new ActionSearch(null, null, null, new Onlooker(null))))
                            .contains(announced)
                            .doesNotContain(draft);
                });
    }

    private List<Action> found(ActionSearch search) {
        return actions().latestFirst(search, null, 500);
    }

    private Action added(Plan plan) {
        var action = aDraft(plan);
        assertThat(actions().add(action, action.changed())).isTrue();
        return action;
    }

    private Action announced(Action draft) {
        var announced = draft.announce();
        assertThat(actions().save(announced, announced.changed())).isTrue();
        return announced;
    }

    private static void inClunisois(Runnable work) {
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }

    private static ActionSearch wanted(String typed) {
        return new ActionSearch(null, null, null, null, ActionSearch.wordsOf(typed));
    }
}
