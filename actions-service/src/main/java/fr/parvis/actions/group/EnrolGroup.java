package fr.parvis.actions.group;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.booking.BookPlace;
import fr.parvis.actions.booking.Booking;
import fr.parvis.actions.booking.Bookings;
import fr.parvis.actions.booking.Person;
import fr.parvis.actions.booking.Source;
import fr.parvis.actions.booking.Wanted;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.roll.BookedDate;
import fr.parvis.actions.roll.OpenRoll;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;

/** Books a few people in for every date of an action, those that come later too. */
public class EnrolGroup {

    private final Groups groups;
    private final Occurrences occurrences;
    private final OpenRoll open;
    private final BookPlace book;
    private final Bookings bookings;
    private final InstantSource clock;

    public EnrolGroup(
            Groups groups,
            Occurrences occurrences,
            OpenRoll open,
            BookPlace book,
            Bookings bookings,
            InstantSource clock) {
        this.groups = groups;
        this.occurrences = occurrences;
        this.open = open;
        this.book = book;
        this.bookings = bookings;
        this.clock = clock;
    }

    /** The same id again goes on where it was cut short. */
    public Group enrol(String id, ActionId action, String name, List<Person> people) {
        var dates = ahead(action);
        if (dates.isEmpty()) {
            throw new NoDateAhead();
        }
        dates.forEach(date -> open.require(BookedDate.of(date), false, null));
        var group = Group.of(id, action, name, people.size());
        groups.add(group);
        for (int at = 0; at < people.size(); at++) {
            var member = group.members().get(at);
            var person = people.get(at);
            dates.forEach(date -> book(member, person, date.id().value()));
        }
        return group;
    }

    /** A date that was added to an action is one of its groups' too. */
    public void follow(ActionId action, String occurrenceId) {
        groups.ofAction(action).stream()
                .flatMap(group -> group.members().stream())
                .filter(member -> isNew(member, occurrenceId))
                .forEach(member -> book(member, occurrenceId));
    }

    private boolean isNew(String member, String occurrenceId) {
        return bookings.byId(Group.booking(member, occurrenceId)).isEmpty();
    }

    private void book(String member, String occurrenceId) {
        bookings.ofMember(member).stream()
                .map(Booking::person)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(person -> book(member, person, occurrenceId));
    }

    private void book(String member, Person person, String occurrenceId) {
        var source = new Source(Source.Way.GROUP, null, member);
        var wanted = new Wanted(person, source, false, null);
        book.book(Group.booking(member, occurrenceId), occurrenceId, wanted);
    }

    private List<Occurrence> ahead(ActionId action) {
        return occurrences.ofAction(action).stream()
                .filter(date -> date.state().isOn() && !date.period().isOver(clock.instant()))
                .toList();
    }
}
