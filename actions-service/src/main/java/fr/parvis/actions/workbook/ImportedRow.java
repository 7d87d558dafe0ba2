package fr.parvis.actions.workbook;

import fr.parvis.actions.action.ActionId;
import java.time.LocalDate;
import java.util.List;

/**
 * A row of a planning that was imported; its action has the same id.
 *
 * @param importId the import that last wrote it
 * @param created whether that import made it, or changed one that was there
 * @param dates those that it brought
 * @param onTour held from a vehicle: a tour of one stop
 */
public record ImportedRow(
        String id,
        String importId,
        boolean created,
        List<LocalDate> dates,
        boolean onTour,
        AsTyped typed,
        long version) {

    public ImportedRow {
        dates = List.copyOf(dates);
    }

    static ImportedRow first(String id, String importId, List<LocalDate> dates, PlannedRow row) {
        return new ImportedRow(id, importId, true, dates, row.practice().onTour(), row.typed(), 1);
    }

    /** As a later import says it, which may say nothing new. */
    ImportedRow updatedBy(String laterImport, AsTyped later) {
        AsTyped updated = typed.updatedBy(later);
        return updated.equals(typed)
                ? this
                : new ImportedRow(id, laterImport, false, dates, onTour, updated, version + 1);
    }

    ActionId actionId() {
        return new ActionId(id);
    }
}
