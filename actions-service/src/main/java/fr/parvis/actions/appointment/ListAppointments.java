package fr.parvis.actions.appointment;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.OccurrenceNotFound;
import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.practice.BookingMode;
import fr.parvis.actions.professional.Professionals;
import fr.parvis.actions.roll.OpenRoll;
import fr.parvis.actions.roll.Slot;
import fr.parvis.actions.roster.ListPeople;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who is received when, day by day: by those who visit us, and by us. */
public final class ListAppointments {

    private final Occurrences occurrences;
    private final Professionals professionals;
    private final OpenRoll open;
    private final ListPeople people;

    public ListAppointments(
            Occurrences occurrences,
            Professionals professionals,
            OpenRoll open,
            ListPeople people) {
        this.occurrences = occurrences;
        this.professionals = professionals;
        this.open = open;
        this.people = people;
    }

    /** Dates that begin in this time and are among these, by their beginning. */
    public List<Occurrence> between(Instant from, Instant to, Receiving among) {
        var found = new ArrayList<Occurrence>();
        occurrences.each(
                OccurrenceSearch.between(from, to),
                date -> {
                    if (among.includes(date)) {
                        found.add(date);
                    }
                });
        return found;
    }

    public AppointmentDate of(String occurrenceId) {
        return of(
                occurrences
                        .byId(new OccurrenceId(occurrenceId))
                        .orElseThrow(OccurrenceNotFound::new));
    }

    public AppointmentDate of(Occurrence date) {
        return new AppointmentDate(
                date,
                professionals.ofAction(date.actionId()).orElse(null),
                slots(date),
                people.of(date.id().value()));
    }

    private List<Slot> slots(Occurrence date) {
        return date.content().admission().mode() == BookingMode.SLOTS
                ? open.roll(open.date(date.id().value())).places().slots().stream()
                        .sorted(Comparator.comparing(Slot::startsAfter))
                        .toList()
                : List.of();
    }
}
