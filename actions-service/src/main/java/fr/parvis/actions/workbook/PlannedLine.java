package fr.parvis.actions.workbook;

import fr.parvis.actions.practice.Practice;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line was understood to plan.
 *
 * @param start in the tenant's zone; null where the whole day is taken
 * @param insee commune where it is held
 * @param onTour held from a vehicle
 */
public record PlannedLine(
        List<LocalDate> dates,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        String insee,
        @Nullable String place,
        Practice practice,
        boolean onTour,
        String title,
        List<String> partners) {

    static PlannedLine of(PlannedRow row) {
        return new PlannedLine(
                row.dates(),
                row.start(),
                row.end(),
                row.place().insee(),
                row.place().label(),
                row.practice().practice(),
                row.practice().onTour(),
                row.title(),
                row.partners());
    }
}
