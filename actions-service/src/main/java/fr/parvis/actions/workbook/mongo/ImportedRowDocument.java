package fr.parvis.actions.workbook.mongo;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.workbook.AsTyped;
import fr.parvis.actions.workbook.ImportedDate;
import fr.parvis.actions.workbook.ImportedRow;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/** An imported row as stored. */
record ImportedRowDocument(
        @BsonId String id,
        String actionId,
        String importId,
        boolean created,
        List<ImportedDate> dates,
        boolean onTour,
        AsTyped typed,
        List<String> partnerKeys,
        long version) {

    static ImportedRowDocument of(ImportedRow row) {
        return new ImportedRowDocument(
                row.id(),
                row.actionId().value(),
                row.importId(),
                row.created(),
                row.dates(),
                row.onTour(),
                row.typed(),
                row.partnerKeys(),
                row.version());
    }

    ImportedRow row() {
        return new ImportedRow(
                id, new ActionId(actionId), importId, created, dates, onTour, typed, version);
    }
}
