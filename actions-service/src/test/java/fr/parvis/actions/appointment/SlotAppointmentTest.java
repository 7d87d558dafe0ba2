package fr.parvis.actions.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.booking.BookingNotFound;
import fr.parvis.actions.booking.Hall;
import fr.parvis.actions.booking.Standing;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.professional.ProfessionalFixtures;
import fr.parvis.actions.roll.SlotTaken;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Appointments with somebody who visits. */
class SlotAppointmentTest {

    private final Reception house = new Reception();
    private final String visit = house.visit(Hall.STARTS);

    @Test
    void an_appointment_says_with_whom_and_from_when_to_when_it_is() {
        var appointment = house.agreed(3, visit);

        assertThat(appointment.isOn()).isTrue();
        assertThat(appointment.isAlone()).isFalse();
        assertThat(appointment.professional()).isEqualTo(house.visitor);
        assertThat(appointment.startsAt()).isEqualTo(Hall.STARTS.plus(Duration.ofMinutes(60)));
        assertThat(appointment.endsAt()).isEqualTo(Hall.STARTS.plus(Duration.ofMinutes(90)));
    }

    @Test
    void the_letter_says_what_to_bring() {
        var appointment = house.agreed(3, visit);

        var letter = house.hall.messages(appointment.id()).getFirst();
        assertThat(letter.template()).isEqualTo("booking-confirmed");
        assertThat(letter.model().get("occurrence"))
                .asInstanceOf(MAP)
                .containsEntry("toBring", ProfessionalFixtures.TO_BRING);
    }

    @Test
    void who_is_moved_has_the_other_slot_and_theirs_is_free_again() {
        var appointment = house.agreed(3, visit);

        var moved = house.move.toSlot("other", appointment.id(), visit, 5);

        assertThat(moved.id()).isEqualTo("other");
        assertThat(moved.startsAt()).isEqualTo(Hall.STARTS.plus(Duration.ofMinutes(120)));
        assertThat(moved.booking().person()).isEqualTo(appointment.booking().person());
        assertThat(house.find.byId(appointment.id()).isOn()).isFalse();
        assertThat(house.hall.roll(visit).seats()).hasSize(1);
        assertThat(house.hall.letters("other")).containsExactly("booking-confirmed");
    }

    @Test
    void a_move_to_a_slot_that_somebody_has_takes_nothing_from_anybody() {
        var mine = house.agreed(3, visit);
        var theirs = house.agreed(5, visit);

        assertThatThrownBy(() -> house.move.toSlot("other", mine.id(), visit, 5))
                .isInstanceOf(SlotTaken.class);

        assertThat(house.find.byId(mine.id()).isOn()).isTrue();
        assertThat(house.find.byId(theirs.id()).isOn()).isTrue();
        assertThatThrownBy(() -> house.find.byId("other")).isInstanceOf(BookingNotFound.class);
    }

    @Test
    void a_move_to_another_date_and_back_ends_where_it_began() {
        var other = house.visit(Hall.STARTS.plus(Duration.ofDays(7)));
        var appointment = house.agreed(3, visit);

        house.move.toSlot("there", appointment.id(), other, 1);
        var back = house.move.toSlot("back", "there", visit, 3);

        assertThat(back.startsAt()).isEqualTo(appointment.startsAt());
        assertThat(house.hall.roll(other).seats()).isEmpty();
        assertThat(house.hall.roll(visit).seats()).hasSize(1);
    }

    @Test
    void a_move_said_again_moves_once() {
        var appointment = house.agreed(3, visit);
        house.move.toSlot("other", appointment.id(), visit, 5);

        var again = house.move.toSlot("other", appointment.id(), visit, 5);

        assertThat(again.isOn()).isTrue();
        assertThat(house.hall.roll(visit).seats()).hasSize(1);
    }

    @Test
    void a_move_that_was_cut_short_after_the_other_slot_was_taken_is_finished_by_its_fact() {
        var appointment = house.agreed(3, visit);
        var moved = new AppointmentMoved("other", visit, appointment.id());
        house.hall.take.take("other", visit, house.hall.agreed(5), List.of(moved));

        assertThat(house.hall.bookings.facts()).contains(moved);
        house.replace.replace(moved.appointmentId(), moved.replaces());
        house.replace.replace(moved.appointmentId(), moved.replaces());

        assertThat(house.find.byId("other").isOn()).isTrue();
        assertThat(house.find.byId(appointment.id()).isOn()).isFalse();
    }

    @Test
    void a_move_whose_other_slot_was_never_given_leaves_the_first_one() {
        var appointment = house.agreed(3, visit);

        house.replace.replace("never", appointment.id());

        assertThat(house.find.byId(appointment.id()).isOn()).isTrue();
    }

    @Test
    void one_called_off_goes_to_who_waits_and_calling_it_off_again_changes_nothing() {
        for (int slot = 1; slot <= 8; slot++) {
            house.agreed(slot, visit);
        }
        var waits = house.hall.books(visit);
        var first = house.hall.roll(visit).seats().getFirst().bookingId();

        house.cancel.cancel(first);
        var again = house.cancel.cancel(first);

        assertThat(again.isOn()).isFalse();
        assertThat(house.hall.standing(waits)).isEqualTo(Standing.BOOKED);
        assertThatThrownBy(() -> house.restore.restore("again", first, 1))
                .isInstanceOf(SlotTaken.class);
    }

    @Test
    void one_called_off_is_on_again_in_its_slot() {
        var appointment = house.agreed(3, visit);
        house.cancel.cancel(appointment.id());

        var again = house.restore.restore("again", appointment.id(), null);

        assertThat(again.isOn()).isTrue();
        assertThat(again.startsAt()).isEqualTo(appointment.startsAt());
        assertThat(again.booking().person()).isEqualTo(appointment.booking().person());
        assertThat(house.restore.restore("third", "again", null)).isEqualTo(again);
    }

    @Test
    void a_place_where_only_heads_are_counted_is_no_appointment() {
        var heads = house.hall.dateFor(3);
        var booked = house.hall.books(heads);

        assertThatThrownBy(() -> house.find.byId(booked.id())).isInstanceOf(BookingNotFound.class);
    }

    @Test
    void a_slot_is_not_moved_to_a_time() {
        var appointment = house.agreed(3, visit);

        assertThatThrownBy(
                        () ->
                                house.move.toTime(
                                        appointment.id(), house.withLea(Hall.STARTS).period()))
                .isInstanceOfSatisfying(
                        AppointmentUnfit.class,
                        it -> assertThat(it.code()).isEqualTo("appointment-needs-slot"));
    }

    @Test
    void a_list_shows_the_slots_of_those_who_visit_free_or_taken_and_of_nobody_else() {
        var appointment = house.agreed(3, visit);
        house.dated(house.added(ActionFixtures.anAnnounced(Plans.aPermanence())), Hall.STARTS);

        var all = Receiving.everyone(house.professionals, house.book);
        var dates =
                house.list.between(Hall.STARTS, Hall.STARTS.plus(Duration.ofDays(1)), all).stream()
                        .map(house.list::of)
                        .toList();

        assertThat(dates).hasSize(1);
        var date = dates.getFirst();
        assertThat(date.professional()).isEqualTo(house.visitor);
        assertThat(date.slots()).hasSize(8);
        assertThat(date.in(date.slots().get(2)).orElseThrow().booking().id())
                .isEqualTo(appointment.id());
        assertThat(date.in(date.slots().get(0))).isEmpty();
        assertThat(date.waiting()).isZero();
    }
}
