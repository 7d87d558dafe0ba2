package fr.parvis.actions.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.booking.Attendance;
import fr.parvis.actions.booking.BookingNotFound;
import fr.parvis.actions.booking.Hall;
import fr.parvis.actions.booking.Standing;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterTest {

    private final Hall hall = new Hall();
    private final ListPeople people = new ListPeople(hall.bookings, hall.rolls, hall.open);
    private final NoteAttendance note = new NoteAttendance(hall.bookings, hall.open, hall.clock);

    @Test
    void who_has_a_place_stands_first_by_slot_then_who_waits_then_who_gave_up() {
        var date = hall.dateOf(2);
        var later = hall.booksSlot(2, date);
        var earlier = hall.booksSlot(1, date);
        var waits = hall.books(date);
        var gone = hall.books(date);
        hall.cancel.cancel(gone.id());

        var lines = people.of(date);

        assertThat(lines)
                .extracting(it -> it.booking().id())
                .containsExactly(earlier.id(), later.id(), waits.id(), gone.id());
        assertThat(lines).extracting(Line::number).containsExactly(1, 2, 3, 4);
        assertThat(lines).extracting(Line::position).containsExactly(null, null, 1, null);
        assertThat(lines.getFirst().slot()).isNotNull();
        assertThat(lines.getFirst().name()).startsWith("Prénom").endsWith(" M.");
        assertThat(lines.getFirst().discreetName()).isEqualTo("P. M.");
        assertThat(people.line(hall.booking(waits.id()))).isEqualTo(lines.get(2));
    }

    @Test
    void who_is_known_no_more_has_a_number() {
        var date = hall.dateFor(1);
        var booked = hall.books(date);
        hall.bookings.forget(booked.id(), List.of());

        var line = people.of(date).getFirst();

        assertThat(line.name()).isEqualTo("Personne 1").isEqualTo(line.discreetName());
    }

    @Test
    void who_came_is_noted_from_the_beginning_on_and_corrected_after() {
        var booked = hall.books(hall.dateFor(1));

        assertThatThrownBy(() -> note.note(booked.id(), Attendance.CAME))
                .isInstanceOf(TooEarly.class);
        assertThat(note.note(booked.id(), Attendance.EXCUSED).attendance())
                .isEqualTo(Attendance.EXCUSED);
        hall.itIs(Hall.STARTS);
        assertThat(note.note(booked.id(), Attendance.CAME).attendance()).isEqualTo(Attendance.CAME);
        assertThat(note.note(booked.id(), null).attendance()).isNull();
        assertThatThrownBy(() -> note.note("nobody", Attendance.CAME))
                .isInstanceOf(BookingNotFound.class);
    }

    @Test
    void who_waits_is_not_expected() {
        var date = hall.dateFor(1);
        hall.books(date);
        var waits = hall.books(date);

        assertThatThrownBy(() -> note.note(waits.id(), Attendance.EXCUSED))
                .isInstanceOf(NoPlace.class);
    }

    @Test
    void who_comes_without_booking_takes_no_place_and_is_added_once() {
        var date = hall.dateFor(1);
        hall.books(date);
        var id = hall.newId();

        note.walkIn(id, date, null);
        var again = note.walkIn(id, date, null);

        assertThat(again.attendance()).isEqualTo(Attendance.CAME);
        assertThat(again.standing()).isEqualTo(Standing.BOOKED);
        assertThat(people.of(date)).hasSize(2);
        assertThat(hall.roll(date).seats()).hasSize(1);
        hall.fill.repair(hall.open.date(date));
        assertThat(hall.roll(date).seats()).hasSize(1);
    }

    @Test
    void a_call_for_a_driver_leaves_time_for_the_way_and_names_nobody() {
        var date = hall.dateOf(4);
        var second = hall.booksSlot(2, date);
        var line = people.line(hall.booking(second.id()));

        var draft = LiftDraft.of(people.date(date), line.slot());

        assertThat(draft.startsAt()).isEqualTo(Hall.STARTS.plus(Duration.ofMinutes(30)));
        assertThat(draft.endsAt()).isEqualTo(Hall.STARTS.plus(Duration.ofMinutes(150)));
        assertThat(draft.title() + draft.message()).doesNotContain("Prénom");
    }
}
