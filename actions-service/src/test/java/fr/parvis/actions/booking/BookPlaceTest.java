package fr.parvis.actions.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.booking.BookingFact.BookingCancelled;
import fr.parvis.actions.booking.BookingFact.BookingMade;
import fr.parvis.actions.booking.BookingFact.BookingPromoted;
import fr.parvis.actions.letter.MessageRequested;
import fr.parvis.actions.occurrence.OccurrenceNotFound;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.practice.BookingMode;
import fr.parvis.actions.roll.NotBookable;
import fr.parvis.actions.roll.Places;
import fr.parvis.actions.roll.Quota;
import fr.parvis.actions.roll.SlotTaken;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BookPlaceTest {

    private final Hall hall = new Hall();

    @Test
    void who_comes_when_all_places_are_taken_waits_in_order() {
        var date = hall.dateFor(2);
        hall.books(date);
        hall.books(date);

        var third = hall.books(date);
        var fourth = hall.books(date);

        assertThat(third).isEqualTo(new Given(third.id(), Standing.WAITING, 1L, null));
        assertThat(fourth.position()).isEqualTo(2);
        assertThat(hall.letters(third.id())).containsExactly("booking-confirmed");
        assertThat(hall.messages(third.id()).getFirst().recipients().getFirst().model())
                .containsEntry("position", 1L);
    }

    @Test
    void a_place_given_up_goes_to_the_first_who_waits_and_tells_that_person_alone() {
        var date = hall.dateFor(1);
        var first = hall.books(date);
        var second = hall.books(date);
        var third = hall.books(date);

        var given = hall.cancel.cancel(first.id());

        assertThat(given.state()).isEqualTo(Standing.CANCELLED);
        assertThat(hall.standing(second)).isEqualTo(Standing.BOOKED);
        assertThat(hall.standing(third)).isEqualTo(Standing.WAITING);
        assertThat(hall.letters(second.id()))
                .containsExactly("booking-confirmed", "booking-promoted");
        assertThat(hall.letters(third.id())).hasSize(1);
        assertThat(hall.bookings.facts())
                .contains(
                        new BookingMade(first.id(), date, Standing.BOOKED, null, false),
                        new BookingMade(second.id(), date, Standing.WAITING, null, false),
                        new BookingCancelled(first.id(), date, Standing.BOOKED),
                        new BookingPromoted(second.id(), date));
    }

    @Test
    void giving_up_a_wait_or_giving_up_twice_promotes_nobody() {
        var date = hall.dateFor(1);
        var first = hall.books(date);
        var second = hall.books(date);
        var third = hall.books(date);

        hall.cancel.cancel(second.id());
        hall.cancel.cancel(second.id());
        assertThat(hall.standing(third)).isEqualTo(Standing.WAITING);
        assertThat(hall.settle.given(third.id()).position()).isEqualTo(1);

        hall.cancel.cancel(first.id());
        hall.cancel.cancel(first.id());
        assertThat(hall.standing(third)).isEqualTo(Standing.BOOKED);
        assertThat(hall.having(date, Standing.BOOKED)).isEqualTo(1);
    }

    @Test
    void whoever_was_given_up_by_mistake_has_the_same_place_again_and_reads_nothing_twice() {
        var date = hall.dateOf(3);
        var given = hall.booksSlot(2, date);
        hall.cancel.cancel(given.id());

        var restored = hall.restore.restore(given.id());

        assertThat(restored).isEqualTo(given).isEqualTo(hall.restore.restore(given.id()));
        assertThat(hall.roll(date).seats()).hasSize(1);
        assertThat(hall.messages(given.id()))
                .extracting(MessageRequested::messageId)
                .hasSize(2)
                .containsOnly(given.id() + ":booking-confirmed:0");
        assertThat(hall.booking(given.id()).telling().remindAt()).isNotNull();
    }

    @Test
    void whoever_comes_back_after_the_place_was_given_waits_before_all_others_and_is_told() {
        var date = hall.dateFor(1);
        var first = hall.books(date);
        var second = hall.books(date);
        hall.books(date);
        hall.cancel.cancel(first.id());

        var restored = hall.restore.restore(first.id());

        assertThat(restored).isEqualTo(new Given(first.id(), Standing.WAITING, 1L, null));
        assertThat(hall.standing(second)).isEqualTo(Standing.BOOKED);
        assertThat(hall.messages(first.id()))
                .extracting(MessageRequested::messageId)
                .containsExactly(
                        first.id() + ":booking-confirmed:0",
                        first.id() + ":booking-confirmed-wait:0");
    }

    @Test
    void nobody_comes_back_to_a_date_that_is_off_or_once_forgotten() {
        var date = hall.dateFor(2);
        var first = hall.books(date);
        var second = hall.books(date);
        hall.cancel.cancel(first.id());
        hall.cancel.cancel(second.id());
        hall.bookings.forget(second.id(), List.of());

        assertThatThrownBy(() -> hall.restore.restore(second.id()))
                .isInstanceOf(BookingNotFound.class);
        hall.change(date, Hall.STARTS, OccurrenceState.CANCELLED, 2);
        assertThatThrownBy(() -> hall.restore.restore(first.id())).isInstanceOf(NotBookable.class);
        assertThat(hall.standing(first)).isEqualTo(Standing.CANCELLED);
    }

    @Test
    void a_date_whose_bookings_are_closed_takes_nobody_more_and_keeps_who_is_there() {
        var date = hall.dateFor(2);
        hall.books(date);
        hall.closeBookings(date);

        refused("no-booking", date);
        assertThatThrownBy(() -> hall.arrange.arrange(date, Places.heads(3)))
                .isInstanceOf(NotBookable.class);
        assertThat(hall.having(date, Standing.BOOKED)).isEqualTo(1);
    }

    @Test
    void a_partner_owns_what_its_software_booked_and_nothing_that_others_noted_for_it() {
        assertThat(new Source(Source.Way.PARTNER, "ccas", null).isBy("ccas")).isTrue();
        assertThat(new Source(Source.Way.PARTNER, "ccas", null).isBy("ufc")).isFalse();
        assertThat(new Source(Source.Way.PARTNER, null, null).isBy(null)).isFalse();
        assertThat(new Source(Source.Way.STAFF, "ccas", null).isBy("ccas")).isFalse();
    }

    @Test
    void the_same_id_again_books_nobody_twice() {
        var date = hall.dateFor(2);
        var id = hall.newId();
        var wanted = hall.wanted(null, null);

        var once = hall.book.book(id, date, wanted);
        var twice = hall.book.book(id, date, wanted);

        assertThat(twice).isEqualTo(once);
        assertThat(hall.roll(date).seats()).hasSize(1);
        assertThat(hall.letters(id)).hasSize(1);
    }

    @Test
    void a_free_slot_that_is_wished_for_is_given() {
        var date = hall.dateOf(8);

        var third = hall.booksSlot(3, date);
        var any = hall.books(date);

        assertThat(third.slot()).isNotNull().extracting("number").isEqualTo(3);
        assertThat(Objects.requireNonNull(third.slot()).startsAt(Hall.STARTS))
                .isEqualTo(Hall.STARTS.plus(Duration.ofMinutes(60)));
        assertThat(any.slot()).isNotNull().extracting("number").isEqualTo(1);
        assertThatThrownBy(() -> hall.booksSlot(3, date)).isInstanceOf(SlotTaken.class);
        assertThatThrownBy(() -> hall.booksSlot(9, date)).isInstanceOf(NotBookable.class);
        assertThat(hall.messages(third.id()).getFirst().model().toString())
                .contains("10\u00a0h – 10\u00a0h\u00a030");
    }

    @Test
    void places_held_for_a_partner_are_theirs_until_their_time_and_then_everyones() {
        var date = hall.dateOf(8);
        var until = Hall.STARTS.minus(Duration.ofDays(1));
        hall.arrange.arrange(date, held(date, new Quota("CCAS", 3, until)));

        var residents = Stream.generate(() -> hall.books(date)).limit(7).toList();
        var sent = hall.booksFor("CCAS", date);

        assertThat(residents).filteredOn(it -> it.state() == Standing.BOOKED).hasSize(5);
        assertThat(sent.state()).isEqualTo(Standing.BOOKED);

        hall.itIs(until);
        hall.finish.finish(date);

        assertThat(hall.having(date, Standing.BOOKED)).isEqualTo(8);
        assertThat(hall.letters(residents.get(6).id())).endsWith("booking-promoted");
        assertThat(hall.roll(date).dueAt()).isNull();
    }

    @Test
    void a_partner_whose_places_are_all_used_gets_those_of_everyone() {
        var date = hall.dateFor(3);
        hall.arrange.arrange(
                date, new Places(3, List.of(), List.of(new Quota("CCAS", 1, Hall.STARTS))));

        hall.booksFor("CCAS", date);
        var second = hall.booksFor("CCAS", date);
        var third = hall.booksFor("Mission locale", date);

        assertThat(second.state()).isEqualTo(Standing.BOOKED);
        assertThat(third.state()).isEqualTo(Standing.BOOKED);
        assertThat(hall.books(date).state()).isEqualTo(Standing.WAITING);
    }

    @Test
    void a_place_of_a_partner_given_up_is_held_for_the_partner_still() {
        var date = hall.dateFor(1);
        hall.arrange.arrange(
                date, new Places(1, List.of(), List.of(new Quota("CCAS", 1, Hall.STARTS))));
        var sent = hall.booksFor("CCAS", date);
        var resident = hall.books(date);

        hall.cancel.cancel(sent.id());
        assertThat(hall.standing(resident)).isEqualTo(Standing.WAITING);

        assertThat(hall.booksFor("CCAS", date).state()).isEqualTo(Standing.BOOKED);
    }

    @Test
    void more_places_let_in_who_waits_and_fewer_throw_nobody_out() {
        var date = hall.dateFor(1);
        hall.books(date);
        var second = hall.books(date);
        var third = hall.books(date);

        hall.arrange.arrange(date, Places.heads(2));
        assertThat(hall.standing(second)).isEqualTo(Standing.BOOKED);

        var smaller = hall.arrange.arrange(date, Places.heads(1));
        assertThat(smaller.excess()).isEqualTo(1);
        assertThat(hall.having(date, Standing.BOOKED)).isEqualTo(2);

        hall.cancel.cancel(second.id());
        assertThat(hall.standing(third)).isEqualTo(Standing.WAITING);
    }

    @Test
    void a_date_whose_capacity_grows_lets_in_who_waits() {
        var date = hall.dateFor(1);
        hall.books(date);
        var second = hall.books(date);

        hall.change(date, Hall.STARTS, OccurrenceState.SCHEDULED, 2);
        hall.arrange.follow(date);

        assertThat(hall.standing(second)).isEqualTo(Standing.BOOKED);
    }

    @Test
    void what_staff_arranged_stays_until_the_date_itself_says_otherwise() {
        var date = hall.dateFor(1);
        hall.arrange.arrange(date, Places.heads(3));

        hall.arrange.follow(date);

        assertThat(hall.roll(date).free()).isEqualTo(3);
    }

    @Test
    void a_slot_that_somebody_has_is_not_taken_away() {
        var date = hall.dateOf(2);
        hall.booksSlot(2, date);
        var only = Places.slots(hall.roll(date).places().slots().subList(0, 1));

        assertThatThrownBy(() -> hall.arrange.arrange(date, only)).isInstanceOf(SlotTaken.class);
    }

    @Test
    void nobody_books_where_it_makes_no_sense() {
        var open = hall.date(BookingMode.NONE, null);
        var cancelled = hall.dateFor(2);
        hall.change(cancelled, Hall.STARTS, OccurrenceState.CANCELLED, 2);
        var over = hall.dateFor(2);

        refused("no-booking", open);
        refused("date-over", cancelled);
        assertThatThrownBy(() -> hall.books("none")).isInstanceOf(OccurrenceNotFound.class);
        hall.itIs(Hall.STARTS.plus(Duration.ofHours(4)));
        refused("date-over", over);
        assertThat(hall.bookings.facts()).isEmpty();
    }

    @Test
    void a_resident_books_only_what_is_open_to_the_public() {
        var date = hall.dateFor(2);
        var resident =
                new Wanted(
                        new Person("Jeanne", "M", null, "jeanne@exemple.example"),
                        new Source(Source.Way.RESIDENT, null, null),
                        false,
                        null);

        assertThat(hall.book.book(hall.newId(), date, resident).state()).isEqualTo(Standing.BOOKED);
        hall.closeToPublic(date);

        assertThatThrownBy(() -> hall.book.book(hall.newId(), date, resident))
                .isInstanceOf(NotBookable.class)
                .hasMessageContaining("public");
        assertThat(hall.books(date).state()).isEqualTo(Standing.BOOKED);
    }

    @Test
    void nobody_gets_a_place_on_a_date_that_is_off() {
        var date = hall.dateFor(1);
        var first = hall.books(date);
        var second = hall.books(date);
        hall.change(date, Hall.STARTS, OccurrenceState.CANCELLED, 1);

        hall.cancel.cancel(first.id());

        assertThat(hall.standing(second)).isEqualTo(Standing.WAITING);
    }

    private void refused(String code, String date) {
        assertThatThrownBy(() -> hall.books(date))
                .isInstanceOfSatisfying(
                        NotBookable.class, it -> assertThat(it.code()).isEqualTo(code));
    }

    private Places held(String date, Quota quota) {
        var slots = hall.open.roll(hall.open.date(date)).places().slots();
        return new Places(slots.size(), slots, List.of(quota));
    }
}
