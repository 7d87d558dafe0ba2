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

    /** False where this id is taken. */
    boolean add(ImportedRow row);

    /** False where the stored one is not the version before this one any more. */
    boolean save(ImportedRow changed);
}
