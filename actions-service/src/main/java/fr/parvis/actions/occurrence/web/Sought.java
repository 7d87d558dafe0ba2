package fr.parvis.actions.occurrence.web;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.practice.Practice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Which dates are asked for, as the address says.
 *
 * @param to the last day, itself included
 */
record Sought(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String commune,
        @Nullable Practice practice,
        @Nullable OccurrenceState state,
        @Nullable String member,
        @Nullable String equipment,
        @Nullable String action) {

    OccurrenceSearch search(ZoneId zone, Eyes eyes) {
        return new OccurrenceSearch(
                from == null ? null : beginning(from, zone),
                to == null ? null : beginning(to.plusDays(1), zone),
                commune,
                practice,
                state,
                member,
                equipment,
                action == null ? null : new ActionId(action),
                null,
                null,
                eyes.onlooker());
    }

    private static Instant beginning(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
