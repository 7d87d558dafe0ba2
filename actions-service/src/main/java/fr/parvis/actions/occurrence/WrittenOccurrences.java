package fr.parvis.actions.occurrence;

import java.util.List;
import java.util.Optional;

/** The occurrences of the present tenant, with when each was last written. */
public interface WrittenOccurrences {

    Optional<Written> byId(OccurrenceId id);

    Optional<Written> byCode(PrintedCode code);

    /** By their beginning. */
    List<Written> first(OccurrenceSearch search, int limit);
}
