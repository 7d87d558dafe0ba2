package fr.parvis.starter.imports;

import fr.parvis.starter.core.Refusal;
import fr.parvis.starter.tenancy.Tenant;
import java.util.List;
import java.util.Map;

/** What a service does with the sheets that it reads. */
public interface ImportSheets {

    /** The sheets that it reads: the row that names the columns, by the name of the sheet. */
    Map<String, Integer> headingsOfKnown(List<SheetText> sheets);

    /** Why a workbook without any sheet of its kind is refused. */
    Refusal noneIsKnown();

    /** Killed and run again under the same id it does the rest, and reports the whole. */
    List<SheetReport> run(ImportOrder order, Tenant tenant, ImportOrder.Progress progress);
}
