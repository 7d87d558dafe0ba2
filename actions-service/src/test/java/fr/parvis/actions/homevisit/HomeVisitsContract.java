package fr.parvis.actions.homevisit;

import static fr.parvis.actions.homevisit.HomeVisitFixtures.COORDINATOR;
import static fr.parvis.actions.homevisit.HomeVisitFixtures.ENDS;
import static fr.parvis.actions.homevisit.HomeVisitFixtures.STARTS;
import static fr.parvis.actions.homevisit.HomeVisitFixtures.VISITOR;
import static fr.parvis.actions.homevisit.HomeVisitFixtures.sign;
import static fr.parvis.actions.homevisit.HomeVisitFixtures.yes;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.homevisit.HomeVisits.Wanted;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every collection of home visits does; each implementation runs it. */
public interface HomeVisitsContract {
    HomeVisits visits();

    @Test
    default void all_that_is_known_of_a_visit_is_found_again() {
        inClunisois(
                () -> {
                    var visit = HomeVisitFixtures.requested();
                    assertThat(visits().add(visit)).isTrue();
                    assertThat(visits().add(visit)).isFalse();
                    var whole =
                            visit.approve(yes(), true)
                                    .checkIn(sign(STARTS, VISITOR))
                                    .extend(
                                            new Extension(
                                                    ENDS,
                                                    ENDS.plusSeconds(60),
                                                    false,
                                                    STARTS,
                                                    VISITOR,
                                                    null))
                                    .raise(ENDS.plusSeconds(60), Duration.ofMinutes(5));
                    var looked = whole.acknowledge(new Acknowledgement(ENDS, COORDINATOR, null));

                    assertThat(visits().save(next(visit, looked), List.of())).isTrue();

                    assertThat(visits().byId(visit.id())).contains(next(visit, looked));
                });
    }

    @Test
    default void of_two_changes_of_one_version_the_first_stands() {
        inClunisois(
                () -> {
                    var visit = HomeVisitFixtures.requested();
                    visits().add(visit);
                    var first = visit.approve(yes(), true);

                    assertThat(visits().save(first, List.of())).isTrue();
                    assertThat(visits().save(visit.pack(List.of()), List.of())).isFalse();
                    assertThat(visits().byId(visit.id())).contains(first);
                });
    }

    @Test
    default void they_are_listed_the_latest_first_by_state_and_date() {
        inClunisois(
                () -> {
                    var date = new VisitDate(UUID.randomUUID().toString(), "a", STARTS, ENDS, true);
                    var added = new ArrayList<HomeVisit>();
                    for (var at : List.of("1", "2", "3")) {
                        added.addFirst(added(at, date));
                    }
                    var wanted = new Wanted(VisitState.REQUESTED, date.occurrenceId());

                    assertThat(visits().ofOccurrence(date.occurrenceId())).isEqualTo(added);
                    assertThat(visits().latestFirst(wanted, null, 2))
                            .isEqualTo(added.subList(0, 2));
                    assertThat(visits().latestFirst(wanted, added.get(1).id(), 2))
                            .containsExactly(added.get(2));
                    assertThat(visits().count(wanted)).isEqualTo(3);
                    assertThat(visits().count(new Wanted(VisitState.ENDED, date.occurrenceId())))
                            .isZero();
                });
    }

    private HomeVisit added(String number, VisitDate date) {
        var id = date.occurrenceId().substring(0, 35) + number;
        var visit = HomeVisitFixtures.requested(new HomeVisitId(id), date);
        visits().add(visit);
        return visit;
    }

    /** As if all that happened had happened at once. */
    private static HomeVisit next(HomeVisit before, HomeVisit after) {
        return new HomeVisit(
                after.id(),
                after.date(),
                after.plan(),
                after.requestedBy(),
                after.state(),
                after.ruling(),
                after.signs(),
                after.alarm(),
                before.version() + 1);
    }

    private static void inClunisois(Runnable work) {
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }
}
