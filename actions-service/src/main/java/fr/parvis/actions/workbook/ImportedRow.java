package fr.parvis.actions.workbook;

import fr.parvis.actions.action.ActionId;
import java.util.List;

/**
 * A row of a planning that was imported. It reserves the ids of what is made of it, so that making
 * it again after an interruption makes nothing twice.
 *
 * @param id the same for the same row, whoever imports it and when
 * @param importId the import that last wrote it
 * @param created whether that import made it, or changed one that was there
 * @param onTour held from a vehicle: a tour of one stop
 */
public record ImportedRow(
        String id,
        ActionId actionId,
        String importId,
        boolean created,
        List<ImportedDate> dates,
        boolean onTour,
        AsTyped typed,
        long version) {

    public ImportedRow {
        dates = List.copyOf(dates);
    }

    /** By what its partners are found, however typed. */
    public List<String> partnerKeys() {
        return typed.partners().stream().map(PartnerName::key).distinct().toList();
    }

    /** As a later import says it, which may say nothing new. */
    ImportedRow updatedBy(String laterImport, AsTyped later) {
        AsTyped updated = typed.updatedBy(later);
        return updated.equals(typed)
                ? this
                : new ImportedRow(
                        id, actionId, laterImport, false, dates, onTour, updated, version + 1);
    }
}
