package fr.parvis.actions.workbook;

import fr.parvis.actions.occurrence.OccurrenceId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date that a row brought, under the id of its occurrence.
 *
 * @param tourId of the tour of which it is the only stop; null where it is on none
 */
public record ImportedDate(LocalDate date, String occurrenceId, @Nullable String tourId) {

    OccurrenceId id() {
        return new OccurrenceId(occurrenceId);
    }
}
