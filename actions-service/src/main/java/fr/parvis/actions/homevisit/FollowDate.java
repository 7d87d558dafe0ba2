package fr.parvis.actions.homevisit;

import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.Occurrences;

/** Lets visits follow their date when it is moved, put off, called off or on again. */
public final class FollowDate {
    private final HomeVisits visits;
    private final Occurrences occurrences;
    private final EditVisit edit;

    public FollowDate(HomeVisits visits, Occurrences occurrences) {
        this.visits = visits;
        this.occurrences = occurrences;
        this.edit = new EditVisit(visits);
    }

    public void follow(String occurrenceId) {
        visits.ofOccurrence(occurrenceId)
                .forEach(
                        visit ->
                                occurrences
                                        .byId(new OccurrenceId(occurrenceId))
                                        .map(VisitDate::of)
                                        .ifPresent(
                                                date ->
                                                        edit.edit(
                                                                visit.id(),
                                                                it -> it.follow(date))));
    }
}
