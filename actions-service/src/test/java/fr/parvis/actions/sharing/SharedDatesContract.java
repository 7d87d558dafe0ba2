package fr.parvis.actions.sharing;

import static fr.parvis.actions.occurrence.OccurrenceFixtures.anOccurrence;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.threeHours;
import static fr.parvis.actions.sharing.Neighbourhood.inClunisois;
import static fr.parvis.actions.sharing.Neighbourhood.inMauriac;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.starter.test.TestTenants;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every collection of shared dates does; each implementation runs it. */
public interface SharedDatesContract {

    SharedDates dates();

    @Test
    default void two_who_see_one_date_each_have_a_copy_of_their_own() {
        SharedDate date = copy(anOccurrence("2031-03-06T09:00"));
        inMauriac(() -> dates().put(date));
        inClunisois(() -> dates().put(date));

        inMauriac(() -> dates().remove(date.id()));

        inMauriac(() -> assertThat(dates().byId(date.id())).isEmpty());
        inClunisois(() -> assertThat(dates().byId(date.id())).contains(date));
    }

    @Test
    default void what_is_told_late_overwrites_nothing_newer() {
        Occurrence first = anOccurrence("2031-03-06T09:00");
        SharedDate moved = copy(first.move(threeHours("2031-03-07T14:00")));
        inMauriac(
                () -> {
                    dates().put(moved);

                    dates().put(copy(first));

                    assertThat(dates().byId(moved.id())).contains(moved);
                    assertThat(days("2031-03-07T00:00:00Z")).contains(moved);
                    assertThat(days("2031-03-06T00:00:00Z"))
                            .noneMatch(it -> it.id().equals(moved.id()));
                });
    }

    @Test
    default void what_is_told_newer_takes_the_place_of_the_old() {
        Occurrence first = anOccurrence("2031-03-06T09:00");
        SharedDate moved = copy(first.move(threeHours("2031-03-07T14:00")));
        inMauriac(
                () -> {
                    dates().put(copy(first));

                    dates().put(moved);

                    assertThat(days("2031-03-07T00:00:00Z")).contains(moved);
                    assertThat(days("2031-03-06T00:00:00Z"))
                            .noneMatch(it -> it.id().equals(moved.id()));
                });
    }

    @Test
    default void pages_one_after_the_other_show_each_date_once_by_its_beginning() {
        inMauriac(
                () -> {
                    for (int minute = 10; minute < 15; minute++) {
                        dates().put(copy(anOccurrence("2031-04-01T09:" + minute)));
                    }
                    Instant from = Instant.parse("2031-04-01T00:00:00Z");
                    Instant to = from.plus(Duration.ofDays(1));

                    var shown = new ArrayList<>(dates().between(from, to, null, 2));
                    while (shown.addAll(dates().between(from, to, shown.getLast().mark(), 2))) {
                        assertThat(shown).doesNotHaveDuplicates();
                    }

                    assertThat(shown).hasSize(5);
                    assertThat(shown).extracting(it -> it.period().startsAt()).isSorted();
                });
    }

    @Test
    default void forgetting_an_action_leaves_nothing_of_its_dates_here() {
        SharedDate date = copy(anOccurrence("2031-05-06T09:00"));
        inMauriac(() -> dates().put(date));
        inClunisois(() -> dates().put(date));

        inMauriac(() -> dates().forget(date.actionId()));

        inMauriac(() -> assertThat(dates().byId(date.id())).isEmpty());
        inClunisois(() -> assertThat(dates().byId(date.id())).isPresent());
    }

    private List<SharedDate> days(String from) {
        Instant start = Instant.parse(from);
        return dates().between(start, start.plus(Duration.ofDays(1)), null, 500);
    }

    private static SharedDate copy(Occurrence occurrence) {
        return SharedDate.of(occurrence, TestTenants.CLUNISOIS);
    }
}
