package fr.parvis.actions.workbook;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceMark;
import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.starter.tenancy.Tenant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The planning, page by page, as a workbook says it; what is off is left out. */
public class ExportPlanning {

    private final Occurrences occurrences;
    private final ImportedRows rows;

    public ExportPlanning(Occurrences occurrences, ImportedRows rows) {
        this.occurrences = occurrences;
        this.rows = rows;
    }

    /** A page of it: what it looked through, and the lines that it holds of that. */
    public record Page(List<Occurrence> seen, List<PlanningLine> lines) {}

    public Page page(Tenant tenant, @Nullable Occurrence last, int limit) {
        List<Occurrence> seen =
                occurrences.page(
                        OccurrenceSearch.ALL, last == null ? null : OccurrenceMark.of(last), limit);
        Map<ActionId, ImportedRow> imported =
                rows.ofActions(seen.stream().map(Occurrence::actionId).distinct().toList()).stream()
                        .collect(Collectors.toMap(ImportedRow::actionId, Function.identity()));
        CommuneCell communes = new CommuneCell(tenant.communes());
        return new Page(
                seen,
                seen.stream()
                        .filter(ExportPlanning::isKept)
                        .map(it -> line(it, imported.get(it.actionId()), tenant, communes))
                        .toList());
    }

    private static PlanningLine line(
            Occurrence of, @Nullable ImportedRow row, Tenant tenant, CommuneCell communes) {
        return new PlanningLine(of, row, tenant.zone(), communes);
    }

    private static boolean isKept(Occurrence occurrence) {
        return occurrence.state() == OccurrenceState.SCHEDULED
                || occurrence.state() == OccurrenceState.HELD;
    }
}
