package fr.parvis.actions.workbook;

import fr.parvis.actions.occurrence.Content;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.practice.Place;
import fr.parvis.starter.reference.Commune;
import fr.parvis.starter.reference.Communes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** When a date of the planning is, to the minute, as a workbook says it. */
record PlannedHours(Period period, ZoneId zone) {

    LocalDate date() {
        return local(period.startsAt()).toLocalDate();
    }

    /** Null where the whole day is taken. */
    @Nullable LocalTime start() {
        return isWholeDay() ? null : from();
    }

    @Nullable LocalTime end() {
        return isWholeDay() ? null : to();
    }

    /** By what a row is known to plan the same. */
    String key(Content content) {
        return PlanningKey.of(date(), start(), end(), present(content.place()), content.practice());
    }

    private boolean isWholeDay() {
        return PlannedRow.isWholeDay(from(), to());
    }

    private LocalTime from() {
        return local(period.startsAt()).toLocalTime();
    }

    private LocalTime to() {
        return local(period.endsAt()).toLocalTime();
    }

    private ZonedDateTime local(Instant time) {
        return time.atZone(zone).truncatedTo(ChronoUnit.MINUTES);
    }

    /** A commune that was merged into another is read by its present code. */
    private static @Nullable Place present(@Nullable Place place) {
        return place == null
                ? null
                : Communes.official()
                        .byCode(place.insee())
                        .map(Commune::insee)
                        .map(insee -> new Place(insee, place.label(), place.kind(), null))
                        .orElse(place);
    }
}
