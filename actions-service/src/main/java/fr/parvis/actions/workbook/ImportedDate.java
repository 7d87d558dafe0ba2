package fr.parvis.actions.workbook;

import fr.parvis.actions.occurrence.OccurrenceId;
import java.time.LocalDate;

/** A date that a row brought, under the id of its occurrence. */
public record ImportedDate(LocalDate date, String occurrenceId) {

    OccurrenceId id() {
        return new OccurrenceId(occurrenceId);
    }
}
