package fr.parvis.actions.season;

import static fr.parvis.actions.season.SeasonFixtures.aSeason;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every collection of seasons does; each implementation runs it. */
public interface SeasonsContract {

    Seasons seasons();

    @Test
    default void a_season_added_is_found_again() {
        inClunisois(
                () -> {
                    var season = added("2026-09-01");

                    assertThat(seasons().byId(season.id())).contains(season);
                });
    }

    @Test
    default void an_id_is_taken_once() {
        inClunisois(() -> assertThat(seasons().add(added("2026-09-01"))).isFalse());
    }

    @Test
    default void of_two_changes_of_one_version_the_first_stands() {
        inClunisois(
                () -> {
                    var season = added("2026-09-01");
                    var first = season.change(plan("Premier"));
                    var second = season.change(plan("Second"));

                    assertThat(seasons().save(first)).isTrue();
                    assertThat(seasons().save(second)).isFalse();
                    assertThat(seasons().byId(season.id())).contains(first);
                });
    }

    @Test
    default void pages_show_each_season_once_the_latest_first() {
        inClunisois(
                () -> {
                    var four =
                            List.of(
                                    added("2026-01-01"),
                                    added("2026-09-01"),
                                    added("2026-09-01"),
                                    added("2027-09-01"));

                    var shown = new ArrayList<>(seasons().latestFirst(null, 2));
                    while (shown.addAll(seasons().latestFirst(shown.getLast(), 2))) {
                        assertThat(shown).doesNotHaveDuplicates();
                    }
                    assertThat(seasons().count()).isEqualTo(shown.size());
                    assertThat(shown).containsAll(four);
                    assertThat(shown)
                            .isSortedAccordingTo(
                                    Comparator.comparing((Season it) -> it.plan().from())
                                            .reversed());
                });
    }

    private Season added(String from) {
        var season = aSeason("Saison", from, "2027-12-31");
        assertThat(seasons().add(season)).isTrue();
        return season;
    }

    private static SeasonPlan plan(String name) {
        return SeasonFixtures.plan(name, "2026-09-01", "2026-12-31");
    }

    private static void inClunisois(Runnable work) {
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }
}
