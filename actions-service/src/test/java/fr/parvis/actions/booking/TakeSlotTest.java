package fr.parvis.actions.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.PowerCut.LightsOut;
import fr.parvis.actions.booking.BookingFact.BookingMade;
import fr.parvis.actions.practice.BookingMode;
import fr.parvis.actions.roll.NotBookable;
import fr.parvis.actions.roll.Places;
import fr.parvis.actions.roll.Quota;
import fr.parvis.actions.roll.Seat;
import fr.parvis.actions.roll.Slot;
import fr.parvis.actions.roll.SlotTaken;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who agreed on one slot has that one or none. */
class TakeSlotTest {

    private final Hall hall = new Hall();

    @Test
    void the_slot_agreed_is_given_and_the_person_told_of_it() {
        var date = hall.dateOf(8);

        var given = hall.agrees(3, date);

        assertThat(given.state()).isEqualTo(Standing.BOOKED);
        assertThat(given.slot()).isEqualTo(new Slot(3, 60, 30));
        assertThat(hall.booking(given.id()).isDue()).isFalse();
        assertThat(hall.letters(given.id())).containsExactly("booking-confirmed");
        assertThat(hall.bookings.facts())
                .contains(new BookingMade(given.id(), date, Standing.BOOKED, null, false));
    }

    @RepeatedTest(20)
    void of_twenty_who_want_the_same_slot_at_once_one_has_it_and_nothing_is_left_of_the_others()
            throws Exception {
        var date = hall.dateOf(8);

        var won = atOnce(Stream.generate(() -> takes(3, date)).limit(20));

        assertThat(won).containsOnlyOnce(true);
        assertThat(hall.roll(date).seats()).extracting(Seat::slot).containsExactly(3);
        assertThat(hall.roll(date).free()).isEqualTo(7);
        assertThat(hall.bookings.ofOccurrence(date)).hasSize(1);
        assertThat(hall.having(date, Standing.BOOKED)).isEqualTo(1);
    }

    @RepeatedTest(20)
    void whoever_takes_the_first_free_slot_meanwhile_never_shares_one() throws Exception {
        var date = hall.dateOf(8);

        var wishes =
                Stream.iterate(1, slot -> slot % 8 + 1)
                        .limit(40)
                        .map(slot -> slot % 2 == 0 ? takes(slot, date) : books(date));
        atOnce(wishes);

        assertThat(hall.roll(date).seats()).extracting(Seat::slot).doesNotHaveDuplicates();
        assertThat(hall.roll(date).free()).isZero();
        assertThat(hall.having(date, Standing.BOOKED)).isEqualTo(8);
    }

    @Test
    void the_same_id_again_takes_nothing_twice() {
        var date = hall.dateOf(8);
        var id = hall.newId();

        var once = hall.take.take(id, date, hall.agreed(3), List.of());
        var again = hall.take.take(id, date, hall.agreed(3), List.of());

        assertThat(again).isEqualTo(once);
        assertThat(hall.roll(date).seats()).hasSize(1);
    }

    @Test
    void a_slot_that_is_not_there_or_a_date_that_is_over_is_refused_and_leaves_nothing() {
        var date = hall.dateOf(8);

        assertThatThrownBy(() -> hall.agrees(9, date)).isInstanceOf(NotBookable.class);
        hall.itIs(Hall.STARTS.plus(Duration.ofHours(5)));
        assertThatThrownBy(() -> hall.agrees(1, date)).isInstanceOf(NotBookable.class);

        assertThat(hall.bookings.ofOccurrence(date)).isEmpty();
    }

    @Test
    void a_slot_held_for_a_partner_is_nobody_elses() {
        var date = hall.date(BookingMode.SLOTS, 1);
        var held = List.of(new Quota("CCAS", 1, Hall.STARTS));
        hall.arrange.arrange(date, new Places(1, List.of(new Slot(1, 0, 30)), held));

        assertThatThrownBy(() -> hall.agrees(1, date)).isInstanceOf(SlotTaken.class);
        var source = new Source(Source.Way.APPOINTMENT, "CCAS", null);
        var wanted = new Wanted(hall.agreed(1).person(), source, false, 1);
        var given = hall.take.take(hall.newId(), date, wanted, List.of());

        assertThat(given.state()).isEqualTo(Standing.BOOKED);
    }

    @Test
    void a_slot_given_up_goes_to_who_waits_and_is_taken_then() {
        var date = hall.dateOf(1);
        var first = hall.agrees(1, date);
        var waits = hall.books(date);

        hall.cancel.cancel(first.id());

        assertThat(hall.standing(waits)).isEqualTo(Standing.BOOKED);
        assertThatThrownBy(() -> hall.agrees(1, date)).isInstanceOf(SlotTaken.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void what_a_stop_left_half_way_is_finished_or_leaves_nothing(int steps) {
        var date = hall.dateOf(8);
        hall.booksSlot(1, date);
        var id = hall.newId();
        hall.cut.after(steps);

        try {
            hall.take.take(id, date, hall.agreed(3), List.of());
        } catch (LightsOut stopped) {
            hall.cut.never();
            hall.later(Duration.ofSeconds(6));
            hall.bookings.byId(id).ifPresent(it -> hall.settle.resume(id));
        }
        hall.cut.never();

        var booked = hall.bookings.byId(id).map(Booking::standing);
        var seated = hall.roll(date).seatOf(id).isPresent();
        assertThat(booked.filter(Standing.BOOKED::equals).isPresent()).isEqualTo(seated);
        assertThat(booked.isPresent()).isEqualTo(seated);
    }

    private Callable<Boolean> takes(int slot, String date) {
        return () -> {
            try {
                return hall.agrees(slot, date).state() == Standing.BOOKED;
            } catch (SlotTaken taken) {
                return false;
            }
        };
    }

    private Callable<Boolean> books(String date) {
        return () -> hall.books(date).state() == Standing.BOOKED;
    }

    private static List<Boolean> atOnce(Stream<Callable<Boolean>> crowd) throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            return people.invokeAll(crowd.toList()).stream().map(it -> it.resultNow()).toList();
        }
    }
}
