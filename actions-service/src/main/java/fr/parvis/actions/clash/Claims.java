package fr.parvis.actions.clash;

import java.time.LocalDate;
import java.util.List;

/** What takes the present tenant's people and things, a document for each and day. */
public interface Claims {

    /** One for each key, free where nothing is stored. */
    List<HoldsOfDay> of(List<DayKey> keys);

    /** Those in which this occurrence takes something. */
    List<HoldsOfDay> ofOccurrence(String occurrenceId);

    /** Those from the first to the last day in which something clashes. */
    List<HoldsOfDay> crowded(LocalDate first, LocalDate last);

    /** False where the stored one is not the version before this one any more. */
    boolean put(HoldsOfDay changed);
}
