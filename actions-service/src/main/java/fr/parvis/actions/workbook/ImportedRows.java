package fr.parvis.actions.workbook;

import java.util.Collection;
import java.util.List;

/** The rows that the present tenant imported, each for as long as its action. */
public interface ImportedRows {

    List<ImportedRow> byIds(Collection<String> ids);

    /** Those that name this partner, however typed. */
    List<ImportedRow> naming(String partnerKey);

    /** False where this id is taken. */
    boolean add(ImportedRow row);

    /** False where the stored one is not the version before this one any more. */
    boolean save(ImportedRow changed);
}
