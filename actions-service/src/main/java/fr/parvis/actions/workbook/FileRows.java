package fr.parvis.actions.workbook;

import fr.parvis.starter.imports.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The readable rows of a file, each with the dates that no earlier one plans. */
final class FileRows {

    private final String tenant;
    private final Map<String, RowReading.Planned> firstByKey = new HashMap<>();
    private final Map<RowReading.Planned, FileRow> rows = new IdentityHashMap<>();
    private final List<LocalDate> days = new ArrayList<>();

    FileRows(String tenant, List<RowReading> read) {
        this.tenant = tenant;
        read.forEach(this::add);
    }

    FileRow row(RowReading.Planned row) {
        return Objects.requireNonNull(rows.get(row));
    }

    /** Whether the row says nothing that an earlier one does not. */
    boolean isRepeated(RowReading.Planned row) {
        return row(row).own().isEmpty();
    }

    /** Those of these that say something new. */
    List<FileRow> of(List<RowReading> some) {
        return some.stream()
                .filter(RowReading.Planned.class::isInstance)
                .map(RowReading.Planned.class::cast)
                .filter(row -> !isRepeated(row))
                .map(this::row)
                .toList();
    }

    /** What to tell about a row, also that an earlier one says the same otherwise. */
    List<Finding> warnings(RowReading of) {
        return switch (of) {
            case RowReading.Unusable _ -> List.of();
            case RowReading.Planned row ->
                    Stream.concat(row.warnings().stream(), difference(row)).toList();
        };
    }

    private Stream<Finding> difference(RowReading.Planned row) {
        RowReading.Planned earlier = earlier(row);
        return isRepeated(row) && row.plan().saysOtherwise(earlier.plan())
                ? Stream.of(
                        row.finding(
                                "duplicate-differs",
                                "Même date, mêmes horaires, même lieu qu’à la ligne "
                                        + earlier.row()
                                        + ", qui est gardée\u00a0; cette ligne-ci dit autre"
                                        + " chose."))
                : Stream.empty();
    }

    /** The earlier row that plans the first date of this one. */
    private RowReading.Planned earlier(RowReading.Planned row) {
        PlannedRow plan = row.plan();
        return Objects.requireNonNull(firstByKey.get(plan.key(plan.dates().getFirst())));
    }

    /** All that it speaks of. */
    List<LocalDate> days() {
        return List.copyOf(days);
    }

    private void add(RowReading read) {
        switch (read) {
            case RowReading.Planned planned -> add(planned);
            case RowReading.Unusable unusable -> days.addAll(unusable.days());
        }
    }

    private void add(RowReading.Planned row) {
        List<LocalDate> fresh = new ArrayList<>();
        for (LocalDate date : row.plan().dates()) {
            if (firstByKey.putIfAbsent(row.plan().key(date), row) == null) {
                fresh.add(date);
            }
        }
        days.addAll(row.plan().dates());
        rows.put(row, new FileRow(row.plan().id(tenant), row.plan(), List.copyOf(fresh)));
    }
}
