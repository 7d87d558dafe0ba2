package fr.parvis.actions.playbook;

import static fr.parvis.actions.playbook.PlaybookFixtures.GUIDE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import org.junit.jupiter.api.Test;

/** What every collection of adapted guides does; each implementation runs it. */
public interface OwnGuidesContract {

    OwnGuides guides();

    @Test
    default void a_guide_is_kept_for_its_practice_alone() {
        inClunisois(
                () -> {
                    var own = new OwnGuide(Practice.FORECOURT, GUIDE, 1);

                    assertThat(guides().save(own)).isTrue();
                    assertThat(guides().of(Practice.FORECOURT)).contains(own);
                    assertThat(guides().of(Practice.HOME_VISIT)).isEmpty();
                });
    }

    @Test
    default void of_two_changes_of_one_version_the_first_stands() {
        inClunisois(
                () -> {
                    var first = new OwnGuide(Practice.ANTENNA, GUIDE, 1);
                    var reset = new OwnGuide(Practice.ANTENNA, null, 2);

                    assertThat(guides().save(first)).isTrue();
                    assertThat(guides().save(first)).isFalse();
                    assertThat(guides().save(reset)).isTrue();
                    assertThat(guides().save(new OwnGuide(Practice.ANTENNA, GUIDE, 2))).isFalse();
                    assertThat(guides().of(Practice.ANTENNA)).contains(reset);
                });
    }

    @Test
    default void what_was_never_adapted_has_no_second_version() {
        inClunisois(
                () ->
                        assertThat(guides().save(new OwnGuide(Practice.LOCAL_EVENT, GUIDE, 2)))
                                .isFalse());
    }

    private static void inClunisois(Runnable work) {
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }
}
