package fr.parvis.actions.outcome.web;

import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.practice.Practice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Of which dates, as the address says.
 *
 * @param to the last day, itself included
 */
record Sought(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Practice practice,
        @Nullable String commune,
        @Nullable String season,
        @Nullable String member) {

    OccurrenceSearch search(ZoneId zone) {
        return new OccurrenceSearch(
                from == null ? null : beginning(from, zone),
                to == null ? null : beginning(to.plusDays(1), zone),
                commune,
                practice,
                null,
                member,
                null,
                null,
                season,
                null,
                null);
    }

    private static Instant beginning(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
