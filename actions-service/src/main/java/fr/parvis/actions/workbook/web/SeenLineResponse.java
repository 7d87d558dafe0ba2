package fr.parvis.actions.workbook.web;

import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.workbook.Line;
import fr.parvis.actions.workbook.PlannedLine;
import fr.parvis.starter.imports.Finding;
import fr.parvis.starter.imports.RowOutcome;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What importing a line would do.
 *
 * @param outcome null where it is rejected
 */
record SeenLineResponse(
        int row,
        @Nullable RowOutcome outcome,
        @Nullable Understood understood,
        @Nullable Finding problem,
        List<Finding> warnings) {

    /**
     * @param start {@code 09:00}; null where the whole day is taken
     */
    record Understood(
            List<LocalDate> dates,
            @Nullable String start,
            @Nullable String end,
            String insee,
            @Nullable String place,
            Practice practice,
            boolean onTour,
            String title,
            List<String> partners) {

        static Understood of(PlannedLine line) {
            return new Understood(
                    line.dates(),
                    text(line.start()),
                    text(line.end()),
                    line.insee(),
                    line.place(),
                    line.practice(),
                    line.onTour(),
                    line.title(),
                    line.partners());
        }
    }

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    static SeenLineResponse of(Line line) {
        return new SeenLineResponse(
                line.row(),
                line.outcome(),
                line.understood() == null ? null : Understood.of(line.understood()),
                line.problem(),
                line.warnings());
    }

    private static @Nullable String text(@Nullable LocalTime time) {
        return time == null ? null : CLOCK.format(time);
    }
}
