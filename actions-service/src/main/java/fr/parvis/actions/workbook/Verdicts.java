package fr.parvis.actions.workbook;

import fr.parvis.starter.imports.RowOutcome;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What becomes of the rows of a file.
 *
 * @param outcomes of those that say something new in it, by their ids
 */
record Verdicts(FileRows file, PlannedDates planned, Map<String, RowOutcome> outcomes) {

    /** Empty where the row is rejected. */
    Optional<RowOutcome> of(RowReading row) {
        return switch (row) {
            case RowReading.Unusable unusable -> of(unusable);
            case RowReading.Planned it when file.isRepeated(it) ->
                    Optional.of(RowOutcome.DUPLICATE);
            case RowReading.Planned it ->
                    Optional.of(Objects.requireNonNull(outcomes.get(file.row(it).id())));
        };
    }

    private Optional<RowOutcome> of(RowReading.Unusable row) {
        boolean known = !row.keys().isEmpty() && row.keys().stream().allMatch(planned::has);
        return known ? Optional.of(RowOutcome.DUPLICATE) : Optional.empty();
    }
}
