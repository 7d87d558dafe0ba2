package fr.parvis.actions.report;

import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.outcome.Outcome;
import java.time.Instant;

/**
 * That the outcome of a date was typed into the national follow-up, so that nobody types it again.
 *
 * @param version of the outcome as it was typed
 * @param by subject of whoever says so
 */
public record Entry(OccurrenceId date, long version, String by, Instant at) {

    boolean isOlderThan(Outcome outcome) {
        return version < outcome.version();
    }
}
