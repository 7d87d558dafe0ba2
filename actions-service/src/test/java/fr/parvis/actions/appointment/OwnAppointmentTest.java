package fr.parvis.actions.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.action.ActionState;
import fr.parvis.actions.booking.Hall;
import fr.parvis.actions.booking.Standing;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.occurrence.OccurrenceUnfit;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.practice.Onlooker;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.request.RequestFixtures;
import fr.parvis.actions.request.RequestId;
import fr.parvis.actions.request.RequestNotFound;
import fr.parvis.actions.request.RequestRefused;
import fr.parvis.actions.request.RequestState;
import fr.parvis.actions.roll.NotBookable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Appointments with one of us, each a date of its own. */
class OwnAppointmentTest {

    private final Reception house = new Reception();

    @Test
    void one_person_is_given_a_date_of_their_own_with_one_of_the_team() {
        var appointment = house.given(Hall.STARTS);

        assertThat(appointment.isAlone()).isTrue();
        assertThat(appointment.isOn()).isTrue();
        assertThat(appointment.booking().standing()).isEqualTo(Standing.BOOKED);
        assertThat(appointment.date().crew().staff()).containsExactly("lea");
        assertThat(appointment.date().content().place()).isEqualTo(Plans.HALL);
        assertThat(appointment.startsAt()).isEqualTo(Hall.STARTS);
        assertThat(house.hall.letters(appointment.id())).containsExactly("booking-confirmed");
    }

    @Test
    void nobody_outside_sees_it_and_nothing_of_the_person_stands_in_its_date() {
        var appointment = house.given(Hall.STARTS);

        var date = appointment.date();
        var draft = house.actions.byId(date.actionId()).orElseThrow();
        assertThat(draft.state()).isEqualTo(ActionState.DRAFT);
        assertThat(draft.plan().title()).isEqualTo("Rendez-vous de 2027");
        assertThat(date.isSeenBy(new Onlooker(Plans.RESTOS))).isFalse();
        assertThat(date.content().admission().openToPublic()).isFalse();
        assertThat(date.toString()).doesNotContain("Jeanne", "exemple.example");
    }

    @Test
    void the_draft_of_a_year_is_the_same_for_all_and_another_one_for_the_next_year() {
        var first = house.given(Hall.STARTS);
        var second = house.given(Hall.STARTS.plus(Duration.ofDays(1)));
        var next = house.given(Instant.parse("2027-12-31T23:30:00Z"));

        assertThat(second.date().actionId()).isEqualTo(first.date().actionId());
        assertThat(next.date().actionId()).isNotEqualTo(first.date().actionId());
        assertThat(house.book.holds(first.date())).isTrue();
        assertThat(house.book.holds(next.date())).isTrue();
        assertThat(house.book.holds(house.date(house.visit(Hall.STARTS)))).isFalse();
    }

    @Test
    void given_again_under_the_same_id_it_is_given_once() {
        var once = house.give.give("one", house.withLea(Hall.STARTS), house.jeanne(), null);
        var again = house.give.give("one", house.withLea(Hall.STARTS), house.jeanne(), null);

        assertThat(again).isEqualTo(once);
        assertThat(house.hall.bookings.ofOccurrence("one")).hasSize(1);
    }

    @Test
    void a_time_that_is_over_or_cannot_be_leaves_nothing() {
        var yesterday = house.withLea(house.hall.clock.instant().minus(Duration.ofDays(1)));
        var endless =
                new Meeting(
                        new Period(Hall.STARTS, Hall.STARTS.plus(Duration.ofDays(2))),
                        Plans.HALL,
                        null,
                        null);

        assertThatThrownBy(() -> house.give.give("one", yesterday, house.jeanne(), null))
                .isInstanceOf(NotBookable.class);
        assertThatThrownBy(() -> house.give.give("two", endless, house.jeanne(), null))
                .isInstanceOf(OccurrenceUnfit.class);

        assertThat(house.occurrences.told).isEmpty();
        assertThat(house.hall.bookings.byId("two")).isEmpty();
    }

    @Test
    void a_request_that_it_answers_is_settled_with_it_and_only_once() {
        var request = RequestFixtures.aRequest(house.hall.clock.instant());
        house.requests.add(request, List.of());

        var given =
                house.give.give("one", house.withLea(Hall.STARTS), house.jeanne(), request.id());

        var settled = house.requests.byId(request.id()).orElseThrow();
        assertThat(settled.state()).isEqualTo(RequestState.PLANNED);
        assertThat(settled.actionId()).isEqualTo(given.date().actionId().value());
        assertThatThrownBy(
                        () ->
                                house.give.give(
                                        "two",
                                        house.withLea(Hall.STARTS),
                                        house.jeanne(),
                                        request.id()))
                .isInstanceOf(RequestRefused.class);
        assertThatThrownBy(
                        () ->
                                house.give.give(
                                        "three",
                                        house.withLea(Hall.STARTS),
                                        house.jeanne(),
                                        new RequestId("nowhere")))
                .isInstanceOf(RequestNotFound.class);
        assertThat(house.hall.bookings.byId("two")).isEmpty();
        assertThat(house.hall.bookings.byId("three")).isEmpty();
    }

    @Test
    void moved_it_is_another_time_and_the_person_is_told_of_it() {
        var appointment = house.given(Hall.STARTS);
        var later = house.withLea(Hall.STARTS.plus(Duration.ofHours(2))).period();

        var moved = house.move.toTime(appointment.id(), later);
        house.hall.tell.tell(appointment.id());

        assertThat(moved.id()).isEqualTo(appointment.id());
        assertThat(moved.startsAt()).isEqualTo(later.startsAt());
        assertThat(house.hall.letters(appointment.id()))
                .containsExactly("booking-confirmed", "occurrence-moved");
    }

    @Test
    void it_is_not_moved_to_a_slot() {
        var appointment = house.given(Hall.STARTS);
        var visit = house.visit(Hall.STARTS);

        assertThatThrownBy(() -> house.move.toSlot("other", appointment.id(), visit, 1))
                .isInstanceOfSatisfying(
                        AppointmentUnfit.class,
                        it -> assertThat(it.code()).isEqualTo("appointment-needs-time"));
    }

    @Test
    void called_off_its_date_is_too_and_both_are_on_again() {
        var appointment = house.given(Hall.STARTS);

        var off = house.cancel.cancel(appointment.id());
        assertThat(off.isOn()).isFalse();
        assertThat(off.date().state()).isEqualTo(OccurrenceState.CANCELLED);
        assertThat(house.cancel.cancel(appointment.id())).isEqualTo(off);

        var on = house.restore.restore("unused", appointment.id(), null);
        assertThat(on.isOn()).isTrue();
        assertThat(on.id()).isEqualTo(appointment.id());
        assertThat(on.date().state()).isEqualTo(OccurrenceState.SCHEDULED);
    }

    @Test
    void who_gives_it_up_by_themselves_keeps_nobody_waiting() {
        var appointment = house.given(Hall.STARTS);
        var visit = house.agreed(1, house.visit(Hall.STARTS));

        house.hall.cancel.cancel(appointment.id());
        house.cancel.release(appointment.id());
        house.cancel.release(appointment.id());
        house.cancel.release(visit.id());

        assertThat(house.date(appointment.id()).state()).isEqualTo(OccurrenceState.CANCELLED);
        assertThat(house.find.byId(visit.id()).isOn()).isTrue();
        assertThatThrownBy(() -> house.restore.restore("unused", appointment.id(), null))
                .isInstanceOf(NotBookable.class);
    }

    @Test
    void it_is_listed_with_those_of_the_visitors_and_not_among_those_of_one() {
        var appointment = house.given(Hall.STARTS);
        var end = Hall.STARTS.plus(Duration.ofDays(1));

        var all = Receiving.everyone(house.professionals, house.book);
        var only = Receiving.only(house.professionals, house.visitor.id());

        assertThat(house.list.between(Hall.STARTS, end, only)).isEmpty();
        var dates = house.list.between(Hall.STARTS, end, all);
        assertThat(dates).extracting(it -> it.id().value()).containsExactly(appointment.id());
        var date = house.list.of(dates.getFirst());
        assertThat(date.slots()).isEmpty();
        assertThat(date.in(null).orElseThrow().name()).isEqualTo("Jeanne M.");
    }
}
