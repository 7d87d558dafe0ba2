package fr.parvis.actions.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The readable rows of a file, each with the dates that no earlier one plans. */
final class FileRows {

    private final Map<String, RowReading.Planned> firstByKey = new HashMap<>();
    private final Map<RowReading.Planned, List<LocalDate>> own = new IdentityHashMap<>();

    FileRows(List<RowReading> rows) {
        rows.forEach(
                row -> {
                    if (row instanceof RowReading.Planned planned) {
                        add(planned);
                    }
                });
    }

    /** None where the row says nothing that an earlier one does not. */
    List<LocalDate> ownDates(RowReading.Planned row) {
        return Objects.requireNonNull(own.get(row));
    }

    /** The earlier row that plans the first date of this one. */
    RowReading.Planned earlier(RowReading.Planned row) {
        PlannedRow plan = row.plan();
        return Objects.requireNonNull(firstByKey.get(plan.key(plan.dates().getFirst())));
    }

    List<LocalDate> days() {
        return own.keySet().stream().flatMap(row -> row.plan().dates().stream()).toList();
    }

    private void add(RowReading.Planned row) {
        List<LocalDate> fresh = new ArrayList<>();
        for (LocalDate date : row.plan().dates()) {
            if (firstByKey.putIfAbsent(row.plan().key(date), row) == null) {
                fresh.add(date);
            }
        }
        own.put(row, List.copyOf(fresh));
    }
}
