package fr.parvis.actions.workbook;

import fr.parvis.actions.action.ActionId;
import fr.parvis.starter.core.Ids;
import fr.parvis.starter.core.Refusal;
import fr.parvis.starter.imports.ImportOrder;
import fr.parvis.starter.imports.RowOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings rows of a file into the planning, some at once: created, updated, or nothing new. */
final class ImportRows {

    private static final int TRIES = 10;

    private final ImportedRows rows;
    private final PlannedDates planned;
    private final WriteRows write;
    private final Ids ids;
    private final ImportOrder order;

    ImportRows(
            ImportedRows rows, PlannedDates planned, WriteRows write, Ids ids, ImportOrder order) {
        this.rows = rows;
        this.planned = planned;
        this.write = write;
        this.ids = ids;
        this.order = order;
    }

    /** What becomes of each, by its id. */
    Map<String, RowOutcome> put(List<FileRow> some) {
        var outcomes = new HashMap<String, RowOutcome>();
        List<FileRow> left = some;
        for (int tried = 0; tried < TRIES && !left.isEmpty(); tried++) {
            left = putOnce(left, outcomes);
        }
        if (!left.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.STALE,
                    "stale-version",
                    "Quelqu’un d’autre importe les mêmes lignes au même moment.",
                    "Attendez la fin de son import, puis envoyez de nouveau le classeur.");
        }
        return outcomes;
    }

    /** Those that somebody else wrote just now. */
    private List<FileRow> putOnce(List<FileRow> some, Map<String, RowOutcome> outcomes) {
        Map<String, ImportedRow> stored = stored(some);
        Round round = new Round(outcomes);
        for (FileRow row : some) {
            ImportedRow known = stored.get(row.id());
            if (known == null) {
                round.first(row);
            } else {
                round.again(known, row);
            }
        }
        return round.written();
    }

    /** What is to be done for some rows. */
    private final class Round {

        private final Map<String, RowOutcome> outcomes;
        private final Map<FileRow, ImportedRow> first = new LinkedHashMap<>();
        private final Map<FileRow, ImportedRow> resumed = new LinkedHashMap<>();
        private final List<FileRow> stale = new ArrayList<>();

        Round(Map<String, RowOutcome> outcomes) {
            this.outcomes = outcomes;
        }

        void first(FileRow row) {
            List<LocalDate> dates =
                    row.own().stream().filter(date -> !planned.has(row.says().key(date))).toList();
            if (dates.isEmpty()) {
                outcomes.put(row.id(), RowOutcome.DUPLICATE);
            } else if (order.dryRun()) {
                outcomes.put(row.id(), RowOutcome.CREATED);
            } else {
                first.put(row, imported(row, dates));
            }
        }

        void again(ImportedRow stored, FileRow row) {
            ImportedRow updated = stored.updatedBy(order.importId(), row.says().typed());
            if (stored.importId().equals(order.importId())) {
                resume(stored, row);
            } else if (updated.equals(stored)) {
                outcomes.put(row.id(), RowOutcome.DUPLICATE);
            } else if (order.dryRun() || write.update(stored, updated)) {
                outcomes.put(row.id(), RowOutcome.UPDATED);
            } else {
                stale.add(row);
            }
        }

        private void resume(ImportedRow stored, FileRow row) {
            outcomes.put(row.id(), stored.created() ? RowOutcome.CREATED : RowOutcome.UPDATED);
            if (stored.created()) {
                resumed.put(row, stored);
            }
        }

        List<FileRow> written() {
            write.make(resumed);
            stale.addAll(write.create(first));
            first.keySet().stream()
                    .filter(row -> !stale.contains(row))
                    .forEach(row -> outcomes.put(row.id(), RowOutcome.CREATED));
            return stale;
        }
    }

    private ImportedRow imported(FileRow row, List<LocalDate> dates) {
        return new ImportedRow(
                row.id(),
                new ActionId(ids.next().toString()),
                order.importId(),
                true,
                dates.stream().map(date -> date(date, row.says())).toList(),
                row.says().practice().onTour(),
                row.says().typed(),
                1);
    }

    private ImportedDate date(LocalDate date, PlannedRow says) {
        return new ImportedDate(
                date, ids.next().toString(), says.isStop() ? ids.next().toString() : null);
    }

    private Map<String, ImportedRow> stored(List<FileRow> some) {
        return rows.byIds(some.stream().map(FileRow::id).toList()).stream()
                .collect(Collectors.toMap(ImportedRow::id, Function.identity()));
    }
}
