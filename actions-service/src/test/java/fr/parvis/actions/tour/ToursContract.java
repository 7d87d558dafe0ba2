package fr.parvis.actions.tour;

import static fr.parvis.actions.tour.TourFixtures.aTour;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every collection of tours does; each implementation runs it. */
public interface ToursContract {

    LocalDate DAY = LocalDate.of(2032, 3, 3);

    Tours tours();

    @Test
    default void a_tour_is_found_again_as_it_is_now_and_its_id_taken() {
        inClunisois(
                () -> {
                    Tour tour = added(DAY);
                    Tour cancelled = tour.cancel("panne");

                    assertThat(tours().add(tour)).isFalse();
                    assertThat(tours().save(cancelled)).isTrue();
                    assertThat(tours().byId(tour.id())).contains(cancelled);
                });
    }

    @Test
    default void of_two_changes_of_one_version_the_first_stands() {
        inClunisois(
                () -> {
                    Tour tour = added(DAY);
                    Tour first = tour.cancel("panne");

                    assertThat(tours().save(first)).isTrue();
                    assertThat(tours().save(tour.cancel("neige"))).isFalse();
                    assertThat(tours().byId(tour.id())).contains(first);
                });
    }

    @Test
    default void tours_are_listed_by_date_page_after_page() {
        inClunisois(
                () -> {
                    var later = added(DAY.plusDays(12));
                    var earlier = added(DAY.plusDays(10));
                    var between = added(DAY.plusDays(11));
                    added(DAY.plusDays(20));

                    List<Tour> shown = new ArrayList<>();
                    List<Tour> page;
                    do {
                        var last = shown.isEmpty() ? null : shown.getLast();
                        page = tours().between(DAY.plusDays(10), DAY.plusDays(12), last, 2);
                        shown.addAll(page);
                    } while (!page.isEmpty());

                    assertThat(shown).containsExactly(earlier, between, later);
                    assertThat(tours().count(DAY.plusDays(10), DAY.plusDays(12))).isEqualTo(3);
                });
    }

    private Tour added(LocalDate date) {
        Tour tour = aTour(date);
        assertThat(tours().add(tour)).isTrue();
        return tour;
    }

    private static void inClunisois(Runnable work) {
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }
}
