package fr.parvis.actions.report.web;

import fr.parvis.actions.house.HouseId;
import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.report.ReportQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Of what a report is asked for, as the address says.
 *
 * @param to the last day, itself included
 */
record Asked(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String season,
        @Nullable String house,
        @Nullable Practice practice,
        @Nullable String commune,
        @Nullable String partner,
        @Nullable String member) {

    static Asked of(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String member) {
        return new Asked(from, to, null, null, null, null, null, member);
    }

    ReportQuery query(ZoneId zone) {
        return new ReportQuery(search(zone), house == null ? null : new HouseId(house), partner);
    }

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
