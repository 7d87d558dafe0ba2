package fr.parvis.actions.group;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.action.ActionId;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of groups promises. */
public interface GroupsContract {

    Groups groups();

    @Test
    default void a_group_added_is_found_again_by_id_and_action() {
        inClunisois(
                () -> {
                    var group = Group.of(newId(), new ActionId(newId()), "Les jeudis", 3);

                    assertThat(groups().add(group)).isTrue();
                    assertThat(groups().add(group)).isFalse();
                    assertThat(groups().byId(group.id())).contains(group);
                    assertThat(groups().ofAction(group.action())).containsExactly(group);
                    assertThat(groups().ofAction(new ActionId(newId()))).isEmpty();
                });
    }

    @Test
    default void of_two_changes_of_one_version_the_first_stands() {
        inClunisois(
                () -> {
                    var group = Group.of(newId(), new ActionId(newId()), "Les jeudis", 3);
                    groups().add(group);
                    var first = group.without(group.members().getFirst());
                    var second = group.without(group.members().getLast());

                    assertThat(groups().save(first)).isTrue();
                    assertThat(groups().save(second)).isFalse();
                    assertThat(groups().byId(group.id())).contains(first);
                });
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    private static void inClunisois(Runnable work) {
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }
}
