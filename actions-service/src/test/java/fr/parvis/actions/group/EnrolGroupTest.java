package fr.parvis.actions.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.booking.Attendance;
import fr.parvis.actions.booking.Hall;
import fr.parvis.actions.booking.Person;
import fr.parvis.actions.booking.Standing;
import fr.parvis.actions.occurrence.InMemoryOccurrences;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceFixtures;
import fr.parvis.actions.practice.Plans;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnrolGroupTest {

    private static final List<Person> THREE =
            List.of(person("Jeanne"), person("Paul"), person("Ève"));

    private final Hall hall = new Hall();
    private final InMemoryOccurrences occurrences = new InMemoryOccurrences();
    private final InMemoryGroups groups = new InMemoryGroups();
    private final EnrolGroup enrol =
            new EnrolGroup(groups, occurrences, hall.open, hall.book, hall.bookings, hall.clock);
    private final LeaveGroup leave = new LeaveGroup(groups, hall.bookings, hall.cancel, hall.clock);
    private final CountGroup count = new CountGroup(groups, hall.bookings);
    private final Action action = ActionFixtures.anAnnounced(Plans.aPermanence());

    @Test
    void each_person_is_booked_in_for_each_date_ahead_once() {
        var past = date("2027-03-01T09:00");
        var first = date("2027-03-11T09:00");
        var second = date("2027-03-18T09:00");

        enrol.enrol("group", action.id(), "Les jeudis", THREE);
        var group = enrol.enrol("group", action.id(), "Les jeudis", THREE);

        assertThat(hall.having(first, Standing.BOOKED)).isEqualTo(3);
        assertThat(hall.having(second, Standing.BOOKED)).isEqualTo(3);
        assertThat(hall.having(past, Standing.BOOKED)).isZero();
        assertThat(count.byId("group")).isEqualTo(group);
        assertThat(count.ofAction(action.id())).containsExactly(group);
    }

    @Test
    void persons_are_counted_once_and_attendances_each_time() {
        date("2027-03-11T09:00");
        date("2027-03-18T09:00");
        var group = enrol.enrol("group", action.id(), "Les jeudis", THREE);
        var dates = List.copyOf(count.dates(group).values());
        dates.get(0).forEach(it -> hall.bookings.attend(it.id(), Attendance.CAME));
        hall.bookings.attend(dates.get(1).getFirst().id(), Attendance.CAME);
        hall.bookings.attend(dates.get(2).getFirst().id(), Attendance.ABSENT);

        assertThat(count.figures(group)).isEqualTo(new GroupFigures(3, 2, 3));
    }

    @Test
    void a_date_added_later_is_the_groups_too() {
        date("2027-03-11T09:00");
        enrol.enrol("group", action.id(), "Les jeudis", THREE);
        var added = date("2027-03-25T09:00");

        enrol.follow(action.id(), added);
        enrol.follow(action.id(), added);

        assertThat(hall.bookings.ofOccurrence(added))
                .extracting(it -> it.person() == null ? null : it.person().firstName())
                .containsExactly("Jeanne", "Paul", "Ève");
    }

    @Test
    void who_leaves_gives_up_what_is_ahead_and_is_not_taken_to_new_dates() {
        var first = date("2027-03-11T09:00");
        var group = enrol.enrol("group", action.id(), "Les jeudis", THREE);
        var jeanne = group.members().getFirst();

        leave.leave("group", jeanne);
        leave.leave("group", jeanne);
        var added = date("2027-03-25T09:00");
        enrol.follow(action.id(), added);

        assertThat(hall.having(first, Standing.BOOKED)).isEqualTo(2);
        assertThat(hall.having(added, Standing.BOOKED)).isEqualTo(2);
        assertThatThrownBy(() -> leave.leave("group", "nobody")).isInstanceOf(GroupNotFound.class);
    }

    @Test
    void there_must_be_a_date_ahead() {
        date("2027-03-01T09:00");

        assertThatThrownBy(() -> enrol.enrol("group", action.id(), "Les jeudis", THREE))
                .isInstanceOf(NoDateAhead.class);
        assertThat(groups.ofAction(action.id())).isEmpty();
    }

    private String date(String localStart) {
        Occurrence date = OccurrenceFixtures.anOccurrence(action, localStart);
        occurrences.add(date, date.told());
        hall.knows(date);
        return date.id().value();
    }

    private static Person person(String firstName) {
        return new Person(firstName, null, null, null);
    }
}
