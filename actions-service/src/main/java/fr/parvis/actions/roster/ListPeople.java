package fr.parvis.actions.roster;

import fr.parvis.actions.booking.Booking;
import fr.parvis.actions.booking.BookingNotFound;
import fr.parvis.actions.booking.Bookings;
import fr.parvis.actions.booking.Standing;
import fr.parvis.actions.roll.BookedDate;
import fr.parvis.actions.roll.OpenRoll;
import fr.parvis.actions.roll.Places;
import fr.parvis.actions.roll.Roll;
import fr.parvis.actions.roll.Rolls;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The list of a date: who has a place, by slot and turn, then who waits, then who gave up. */
public class ListPeople {

    private final Bookings bookings;
    private final Rolls rolls;
    private final OpenRoll open;

    public ListPeople(Bookings bookings, Rolls rolls, OpenRoll open) {
        this.bookings = bookings;
        this.rolls = rolls;
        this.open = open;
    }

    public BookedDate date(String occurrenceId) {
        return open.date(occurrenceId);
    }

    public Booking booking(String id) {
        return bookings.byId(id).orElseThrow(BookingNotFound::new);
    }

    public List<Line> of(String occurrenceId) {
        var date = open.date(occurrenceId);
        var places = rolls.byId(date.id()).map(Roll::places);
        return lines(
                bookings.ofOccurrence(date.id()).stream()
                        .sorted(
                                Comparator.comparing(Booking::standing)
                                        .thenComparing(it -> startsAfter(it, places))
                                        .thenComparing(Booking::turn))
                        .toList(),
                places);
    }

    public Line line(Booking booking) {
        return of(booking.occurrenceId()).stream()
                .filter(line -> line.booking().id().equals(booking.id()))
                .findFirst()
                .orElseThrow(BookingNotFound::new);
    }

    private static List<Line> lines(List<Booking> sorted, Optional<Places> places) {
        var lines = new ArrayList<Line>();
        var waiting = 0;
        for (var booking : sorted) {
            var waits = booking.standing() == Standing.WAITING;
            waiting += waits ? 1 : 0;
            lines.add(
                    new Line(
                            lines.size() + 1,
                            booking,
                            waits ? waiting : null,
                            places.flatMap(it -> it.slot(booking.slot())).orElse(null)));
        }
        return lines;
    }

    private static int startsAfter(Booking booking, Optional<Places> places) {
        return places.flatMap(it -> it.slot(booking.slot()))
                .map(slot -> slot.startsAfter())
                .orElse(Integer.MAX_VALUE);
    }
}
