package fr.parvis.actions.roll;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of rolls promises. */
public interface RollsContract {

    /** Later than the test, so that nothing falls due while it runs. */
    Instant NOW = Instant.now().plusSeconds(3600).truncatedTo(ChronoUnit.MILLIS);

    Quota CCAS = new Quota("CCAS", 1, NOW.plusSeconds(3600));

    Rolls rolls();

    @Test
    default void a_date_has_one_roll() {
        inClunisois(
                () -> {
                    var roll = opened(Places.heads(2));

                    assertThat(rolls().open(roll)).isFalse();
                    assertThat(rolls().byId(roll.id())).contains(roll);
                    assertThat(rolls().byIds(List.of(roll.id(), "none"))).containsExactly(roll);
                });
    }

    @Test
    default void a_seat_is_given_once_and_only_while_a_place_is_free() {
        inClunisois(
                () -> {
                    var roll = opened(Places.heads(1));

                    assertThat(rolls().seat(roll, head("a")).orElseThrow().free()).isZero();
                    assertThat(rolls().seat(roll, head("a"))).isEmpty();
                    assertThat(rolls().seat(roll, head("b"))).isEmpty();
                });
    }

    @Test
    default void a_slot_is_one_persons() {
        inClunisois(
                () -> {
                    var roll =
                            opened(Places.slots(List.of(new Slot(1, 0, 10), new Slot(2, 10, 10))));

                    assertThat(rolls().seat(roll, new Seat("a", Roll.OPEN, 1))).isPresent();
                    assertThat(rolls().seat(roll, new Seat("b", Roll.OPEN, 1))).isEmpty();
                    assertThat(rolls().seat(roll, new Seat("b", Roll.OPEN, 2))).isPresent();
                });
    }

    @Test
    default void a_place_held_for_a_partner_is_not_everyones() {
        inClunisois(
                () -> {
                    var roll = opened(new Places(1, List.of(), List.of(CCAS)));

                    assertThat(rolls().seat(roll, head("a"))).isEmpty();
                    assertThat(rolls().seat(roll, new Seat("b", "CCAS", null))).isPresent();
                });
    }

    @Test
    default void a_seat_given_back_frees_its_place() {
        inClunisois(
                () -> {
                    var roll = opened(new Places(1, List.of(), List.of(CCAS)));
                    var seat = new Seat("a", "CCAS", null);
                    var taken = rolls().seat(roll, seat).orElseThrow();

                    var after = rolls().unseat(taken, seat, taken.poolBack(seat)).orElseThrow();

                    assertThat(after.pools()).isEqualTo(roll.pools());
                    assertThat(after.seats()).isEmpty();
                    assertThat(rolls().unseat(taken, seat, taken.poolBack(seat))).isEmpty();
                });
    }

    @Test
    default void a_seat_given_back_where_too_many_have_one_frees_nothing() {
        inClunisois(
                () -> {
                    var roll = opened(Places.heads(2));
                    rolls().seat(roll, head("a"));
                    var full = rolls().seat(roll, head("b")).orElseThrow();
                    assertThat(rolls().arrange(full.arranged(Places.heads(1), NOW))).isTrue();
                    var smaller = rolls().byId(roll.id()).orElseThrow();

                    assertThat(rolls().unseat(full, head("a"), full.poolBack(head("a")))).isEmpty();
                    var after = rolls().unseat(smaller, head("a"), smaller.poolBack(head("a")));

                    assertThat(after.orElseThrow().free()).isZero();
                });
    }

    @Test
    default void of_two_arrangements_of_one_version_the_first_stands() {
        inClunisois(
                () -> {
                    var roll = opened(Places.heads(2));

                    assertThat(rolls().arrange(roll.arranged(Places.heads(3), NOW))).isTrue();
                    assertThat(rolls().arrange(roll.arranged(Places.heads(4), NOW))).isFalse();
                    assertThat(rolls().byId(roll.id()).orElseThrow().free()).isEqualTo(3);
                });
    }

    @Test
    default void a_roll_rests_unless_something_else_became_due() {
        inClunisois(
                () -> {
                    var roll = opened(new Places(1, List.of(), List.of(CCAS)));
                    rolls().arrange(roll.arranged(Places.heads(1), NOW.plusSeconds(60)));

                    rolls().rest(roll, null);
                    assertThat(rolls().byId(roll.id()).orElseThrow().dueAt()).isNotNull();

                    rolls().rest(rolls().byId(roll.id()).orElseThrow(), null);
                    assertThat(rolls().byId(roll.id()).orElseThrow().dueAt()).isNull();
                });
    }

    private Roll opened(Places places) {
        var roll = Roll.open(UUID.randomUUID().toString(), places, null, NOW);
        assertThat(rolls().open(roll)).isTrue();
        return roll;
    }

    private static Seat head(String booking) {
        return new Seat(booking, Roll.OPEN, null);
    }

    private static void inClunisois(Runnable work) {
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }
}
