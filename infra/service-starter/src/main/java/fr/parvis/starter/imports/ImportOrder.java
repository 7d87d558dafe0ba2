package fr.parvis.starter.imports;

import java.util.List;

/**
 * A workbook to be imported.
 *
 * @param importId the same when it is taken up again after an interruption
 * @param dryRun counts and says everything, changes nothing
 */
public record ImportOrder(String importId, List<SheetText> sheets, boolean dryRun) {

    /** Told how far an import is, in rows. */
    @FunctionalInterface
    public interface Progress {
        void at(int done, int total);
    }
}
