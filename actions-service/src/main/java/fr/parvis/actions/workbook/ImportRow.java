package fr.parvis.actions.workbook;

import fr.parvis.starter.core.Refusal;
import fr.parvis.starter.imports.ImportOrder;
import fr.parvis.starter.imports.RowOutcome;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings one row of a file into the planning: created, updated, or nothing new. */
final class ImportRow {

    private static final int TRIES = 10;

    private final ImportedRows rows;
    private final MatchPartners partners;
    private final PlanRow planRow;
    private final PlannedDates planned;
    private final ImportOrder order;

    ImportRow(
            ImportedRows rows,
            MatchPartners partners,
            PlanRow planRow,
            PlannedDates planned,
            ImportOrder order) {
        this.rows = rows;
        this.partners = partners;
        this.planRow = planRow;
        this.planned = planned;
        this.order = order;
    }

    Map<String, ImportedRow> stored(Collection<String> ids) {
        return rows.byIds(ids).stream()
                .collect(Collectors.toMap(ImportedRow::id, Function.identity()));
    }

    /**
     * @param own the dates that no earlier row plans
     * @param stored this row, where it was imported before
     */
    RowOutcome put(String id, PlannedRow row, List<LocalDate> own, @Nullable ImportedRow stored) {
        @Nullable ImportedRow known = stored;
        for (int tried = 0; tried < TRIES; tried++) {
            @Nullable RowOutcome outcome = known == null ? create(id, row, own) : again(known, row);
            if (outcome != null) {
                return outcome;
            }
            known = stored(List.of(id)).get(id);
        }
        throw new Refusal(
                Refusal.Kind.STALE,
                "stale-version",
                "Quelqu’un d’autre importe les mêmes lignes au même moment.",
                "Attendez la fin de son import, puis envoyez de nouveau le classeur.");
    }

    /** Null where somebody else created it just now. */
    private @Nullable RowOutcome create(String id, PlannedRow row, List<LocalDate> own) {
        List<LocalDate> dates = own.stream().filter(date -> !planned.has(row.key(date))).toList();
        if (dates.isEmpty()) {
            return RowOutcome.DUPLICATE;
        }
        if (order.dryRun()) {
            return RowOutcome.CREATED;
        }
        ImportedRow first = ImportedRow.first(id, order.importId(), dates, row);
        return rows.add(first) ? make(first, row) : null;
    }

    /** Null where somebody else changed it just now. */
    private @Nullable RowOutcome again(ImportedRow stored, PlannedRow row) {
        if (stored.importId().equals(order.importId())) {
            return stored.created() ? make(stored, row) : RowOutcome.UPDATED;
        }
        ImportedRow updated = stored.updatedBy(order.importId(), row.typed());
        if (updated.equals(stored)) {
            return RowOutcome.DUPLICATE;
        }
        return order.dryRun() || rows.save(updated) ? RowOutcome.UPDATED : null;
    }

    private RowOutcome make(ImportedRow row, PlannedRow says) {
        planRow.make(row, says, partners.refs(says.partners(), partners.idsOf(says.partners())));
        return RowOutcome.CREATED;
    }
}
