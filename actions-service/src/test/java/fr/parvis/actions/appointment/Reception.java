package fr.parvis.actions.appointment;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.CheckPlan;
import fr.parvis.actions.action.DraftAction;
import fr.parvis.actions.action.InMemoryActions;
import fr.parvis.actions.booking.Booking;
import fr.parvis.actions.booking.Hall;
import fr.parvis.actions.booking.Person;
import fr.parvis.actions.booking.Source;
import fr.parvis.actions.booking.Wanted;
import fr.parvis.actions.house.InMemoryHouses;
import fr.parvis.actions.occurrence.ChangeOccurrence;
import fr.parvis.actions.occurrence.ChangeSeries;
import fr.parvis.actions.occurrence.CheckOccurrence;
import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.FinishSeries;
import fr.parvis.actions.occurrence.InMemoryOccurrences;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.occurrence.ScheduleOccurrences;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.professional.InMemoryProfessionals;
import fr.parvis.actions.professional.Professional;
import fr.parvis.actions.professional.ProfessionalFixtures;
import fr.parvis.actions.request.InMemoryRequests;
import fr.parvis.actions.roll.Dates;
import fr.parvis.actions.roster.ListPeople;
import fr.parvis.actions.season.InMemorySeasons;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A house with its appointments in memory, and a visitor who has eight slots of half an hour. */
final class Reception {

    final Hall hall = new Hall();
    final InMemoryOccurrences occurrences = new InMemoryOccurrences();
    final InMemoryActions actions = new InMemoryActions();
    final InMemoryProfessionals professionals = new InMemoryProfessionals();
    final InMemoryRequests requests = new InMemoryRequests();

    private final CheckOccurrence check = new CheckOccurrence(hall.clock);
    private final ChangeSeries series =
            new ChangeSeries(
                    occurrences,
                    new FinishSeries(occurrences, hall.clock),
                    check,
                    () -> Hall.CLUNISOIS);
    private final ChangeOccurrence dates = new ChangeOccurrence(occurrences, hall.clock);

    final FindAppointment find =
            new FindAppointment(hall.bookings, occurrences, hall.rolls, professionals);
    final AppointmentBook book =
            new AppointmentBook(
                    new DraftAction(
                            actions, new CheckPlan(new InMemoryHouses(), new InMemorySeasons())),
                    new ScheduleOccurrences(actions, occurrences, check),
                    () -> Hall.CLUNISOIS,
                    hall.clock);
    final GiveAppointment give = new GiveAppointment(book, hall.book, requests, find);
    final ReplaceBooking replace = new ReplaceBooking(hall.bookings, hall.settle, hall.cancel);
    final MoveAppointment move = new MoveAppointment(find, hall.take, replace, series);
    final CancelAppointment cancel = new CancelAppointment(find, hall.cancel, series);
    final RestoreAppointment restore = new RestoreAppointment(find, move, dates);
    final ListAppointments list =
            new ListAppointments(
                    occurrences,
                    professionals,
                    hall.open,
                    new ListPeople(hall.bookings, hall.rolls, hall.open));

    final Action permanence = added(ActionFixtures.anAnnounced(Plans.aPermanence()));
    final Professional visitor =
            ProfessionalFixtures.aProfessional("Conciliateur de justice", permanence.id());

    Reception() {
        professionals.add(visitor);
        hall.looksUp(Dates.of(occurrences, this::toBring));
    }

    private Optional<String> toBring(ActionId action) {
        return professionals.ofAction(action).map(it -> it.profile().toBring());
    }

    /** A date of the visitor, four hours long. */
    String visit(Instant startsAt) {
        return dated(permanence, startsAt);
    }

    String dated(Action action, Instant startsAt) {
        var period = new Period(startsAt, startsAt.plus(Duration.ofHours(4)));
        var id = new OccurrenceId(hall.newId());
        var date = Occurrence.schedule(id, action, period, Crew.NOBODY);
        occurrences.add(date, date.told());
        return id.value();
    }

    Action added(Action action) {
        actions.add(action, action.changed());
        return action;
    }

    Appointment agreed(int slot, String date) {
        var given = hall.take.take(hall.newId(), date, hall.agreed(slot), List.of());
        return find.byId(given.id());
    }

    /** Half an hour with Léa, at the town hall. */
    Meeting withLea(Instant startsAt) {
        var period = new Period(startsAt, startsAt.plus(Duration.ofMinutes(30)));
        return new Meeting(period, Plans.HALL, null, "lea");
    }

    Appointment given(Instant startsAt) {
        return give.give(hall.newId(), withLea(startsAt), jeanne(), null);
    }

    Wanted jeanne() {
        var person = new Person("Jeanne", "M", null, "jeanne@exemple.example");
        return new Wanted(person, new Source(Source.Way.STAFF, null, null), false, null);
    }

    Occurrence date(String id) {
        return occurrences.byId(new OccurrenceId(id)).orElseThrow();
    }

    Booking booking(String id) {
        return hall.booking(id);
    }
}
