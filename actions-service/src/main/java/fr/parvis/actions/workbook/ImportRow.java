package fr.parvis.actions.workbook;

import fr.parvis.actions.action.ActionId;
import fr.parvis.starter.core.Ids;
import fr.parvis.starter.core.Refusal;
import fr.parvis.starter.imports.ImportOrder;
import fr.parvis.starter.imports.RowOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
    private final Ids ids;
    private final ImportOrder order;
    private final List<ImportedRow> made = new ArrayList<>();
    private Map<String, String> partnerIds = Map.of();

    ImportRow(
            ImportedRows rows,
            MatchPartners partners,
            PlanRow planRow,
            PlannedDates planned,
            Ids ids,
            ImportOrder order) {
        this.rows = rows;
        this.partners = partners;
        this.planRow = planRow;
        this.planned = planned;
        this.ids = ids;
        this.order = order;
    }

    /** Looks up, for some rows together, who is named in them. */
    void begin(List<PlannedRow> some) {
        partnerIds = partners.idsOf(namesIn(some));
        made.clear();
    }

    /** Recognises also those who became known while the rows were taken. */
    void end(List<PlannedRow> some) {
        Map<String, String> since = new HashMap<>(partners.idsOf(namesIn(some)));
        since.keySet().removeAll(partnerIds.keySet());
        partners.match(made, since);
    }

    private static List<String> namesIn(List<PlannedRow> some) {
        return some.stream().flatMap(row -> row.partners().stream()).distinct().toList();
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
        ImportedRow first = first(id, row, dates);
        return rows.add(first) ? make(first, row) : null;
    }

    private ImportedRow first(String id, PlannedRow row, List<LocalDate> dates) {
        return new ImportedRow(
                id,
                new ActionId(ids.next().toString()),
                order.importId(),
                true,
                dates.stream().map(date -> new ImportedDate(date, ids.next().toString())).toList(),
                row.practice().onTour(),
                row.typed(),
                1);
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
        planRow.make(row, says, MatchPartners.refs(says.partners(), partnerIds));
        made.add(row);
        return RowOutcome.CREATED;
    }
}
