package fr.parvis.actions.workbook;

import fr.parvis.actions.action.ActionId;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** The rows that the present tenant imported. */
public interface ImportedRows {

    List<ImportedRow> byIds(Collection<String> ids);

    /** Those of which these actions were made. */
    List<ImportedRow> ofActions(Collection<ActionId> actions);

    /** Those that name this partner, however typed and however many. */
    void eachNaming(String partnerKey, Consumer<ImportedRow> work);

    /** What this import wrote last, however many. */
    void eachOf(String importId, Consumer<ImportedRow> work);

    /** Those of which the id was free, all in one go. */
    List<ImportedRow> addAll(List<ImportedRow> rows);

    /** False where the stored one is not the version before this one any more. */
    boolean save(ImportedRow changed);

    /** Forgets that it was imported, so that it may be again. */
    void remove(ImportedRow row);
}
