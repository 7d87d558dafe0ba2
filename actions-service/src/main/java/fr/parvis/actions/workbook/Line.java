package fr.parvis.actions.workbook;

import fr.parvis.starter.imports.Finding;
import fr.parvis.starter.imports.RowOutcome;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What importing a line would do.
 *
 * @param outcome null where it is rejected
 * @param understood null where nothing would be planned by it
 * @param problem why it is rejected; null where it is not
 */
public record Line(
        int row,
        @Nullable RowOutcome outcome,
        @Nullable PlannedLine understood,
        @Nullable Finding problem,
        List<Finding> warnings) {

    static Line of(RowReading read, List<Finding> warnings, Optional<RowOutcome> outcome) {
        return switch (read) {
            case RowReading.Unusable it ->
                    new Line(
                            it.finding().row(),
                            outcome.orElse(null),
                            null,
                            outcome.isPresent() ? null : it.finding(),
                            List.of());
            case RowReading.Planned it ->
                    new Line(
                            it.row(),
                            outcome.orElse(null),
                            PlannedLine.of(it.plan()),
                            null,
                            warnings);
        };
    }
}
