package fr.parvis.actions.report;

import fr.parvis.actions.occurrence.OccurrenceId;
import java.util.List;

/** What the present tenant has typed into the national follow-up already. */
public interface Entries {

    /** Those that there are of these dates, in no order. */
    List<Entry> of(List<OccurrenceId> dates);

    /** Each takes the place of what is known of its date. */
    void put(List<Entry> entries);

    void remove(List<OccurrenceId> dates);
}
