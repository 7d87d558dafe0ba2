package fr.parvis.actions.tour;

import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.practice.Place;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Where a tour halts; an occurrence of an action.
 *
 * @param id of the occurrence
 * @param actionId of the action of which it is one
 * @param typedMinutes the way from the stop before, as someone who knows it typed it
 */
public record Stop(
        String id,
        String actionId,
        Place place,
        LocalTime arrivesAt,
        LocalTime leavesAt,
        @Nullable Integer typedMinutes) {

    Period period(LocalDate date, ZoneId zone) {
        return new Period(
                date.atTime(arrivesAt).atZone(zone).toInstant(),
                date.atTime(leavesAt).atZone(zone).toInstant());
    }
}
