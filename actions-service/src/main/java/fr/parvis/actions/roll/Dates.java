package fr.parvis.actions.roll;

import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.Occurrences;
import java.util.Optional;

/** The dates of the present tenant. */
@FunctionalInterface
public interface Dates {

    Optional<BookedDate> byId(String occurrenceId);

    static Dates of(Occurrences occurrences) {
        return id -> occurrences.byId(new OccurrenceId(id)).map(BookedDate::of);
    }
}
