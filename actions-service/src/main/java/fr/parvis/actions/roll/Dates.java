package fr.parvis.actions.roll;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.Occurrences;
import java.util.Optional;

/** The dates of the present tenant. */
@FunctionalInterface
public interface Dates {

    Optional<BookedDate> byId(String occurrenceId);

    static Dates of(Occurrences occurrences, Briefing briefing) {
        return id -> occurrences.byId(new OccurrenceId(id)).map(it -> briefed(it, briefing));
    }

    private static BookedDate briefed(Occurrence occurrence, Briefing briefing) {
        var date = BookedDate.of(occurrence);
        return briefing.toBring(occurrence.actionId()).map(date::bringing).orElse(date);
    }
}
