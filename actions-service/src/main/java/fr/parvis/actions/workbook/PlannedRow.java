package fr.parvis.actions.workbook;

import fr.parvis.actions.practice.Place;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row plans.
 *
 * @param dates one, or those of a series
 * @param start null where the whole day is taken
 * @param partners each as typed
 */
record PlannedRow(
        List<LocalDate> dates,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        Place place,
        TypedPractice practice,
        String title,
        List<String> partners,
        AsTyped typed) {

    /** What makes it the same as another one on this date, however that is typed. */
    String key(LocalDate date) {
        return PlanningKey.of(date, start, end, place, practice.practice());
    }

    /** The same for the same row, whoever imports it and when. */
    String id(String tenant) {
        String key = String.join("\n", dates.stream().map(this::key).toList());
        return PlanningKey.id(tenant + "\n" + key);
    }

    /** Whether it brings anything that the other one does not. */
    boolean saysOtherwise(PlannedRow other) {
        return !other.typed.updatedBy(typed).equals(other.typed)
                || !partners.equals(other.partners)
                || !PlanningKey.folded(title).equals(PlanningKey.folded(other.title));
    }
}
