package fr.parvis.actions.workbook;

import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.practice.Place;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
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

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /** A whole day runs from its first minute to its last. */
    LocalTime startsAt() {
        return start == null ? LocalTime.MIN : start;
    }

    LocalTime endsAt() {
        return end == null ? LAST_MINUTE : end;
    }

    /** One that ends before it begins goes on past midnight. */
    Period period(LocalDate date, ZoneId zone) {
        LocalDate last = isPastMidnight() ? date.plusDays(1) : date;
        return new Period(
                date.atTime(startsAt()).atZone(zone).toInstant(),
                last.atTime(endsAt()).atZone(zone).toInstant());
    }

    /** Whether each of its dates is a tour of one stop; a tour is over by midnight. */
    boolean isStop() {
        return practice.onTour() && !isPastMidnight();
    }

    private boolean isPastMidnight() {
        return endsAt().isBefore(startsAt());
    }

    /** What makes it the same as another one on this date, however that is typed. */
    String key(LocalDate date) {
        return PlanningKey.of(date, start, end, place, practice.practice());
    }

    /** The same for the same row, whoever imports it and when. */
    String id(String tenant) {
        String key = String.join("\n", dates.stream().map(this::key).toList());
        return PlanningKey.id(tenant + "\n" + key);
    }

    static boolean isWholeDay(LocalTime start, LocalTime end) {
        return start.equals(LocalTime.MIN) && end.equals(LAST_MINUTE);
    }

    /** Whether it brings anything that the other one does not. */
    boolean saysOtherwise(PlannedRow other) {
        return !other.typed.updatedBy(typed).equals(other.typed)
                || !partners.equals(other.partners)
                || !PlanningKey.folded(title).equals(PlanningKey.folded(other.title));
    }
}
