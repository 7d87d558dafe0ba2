package fr.parvis.actions.workbook;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.occurrence.Period;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/** What is planned already on the days of some rows, known by what makes a date the same. */
final class PlannedDates {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final Set<String> keys = new HashSet<>();

    private PlannedDates() {}

    static PlannedDates around(Occurrences occurrences, Collection<LocalDate> days, ZoneId zone) {
        PlannedDates planned = new PlannedDates();
        if (!days.isEmpty()) {
            LocalDate first = days.stream().min(Comparator.naturalOrder()).orElseThrow();
            LocalDate last = days.stream().max(Comparator.naturalOrder()).orElseThrow();
            occurrences.each(
                    OccurrenceSearch.between(
                            first.atStartOfDay(zone).toInstant(),
                            last.plusDays(1).atStartOfDay(zone).toInstant()),
                    occurrence -> planned.add(occurrence, zone));
        }
        return planned;
    }

    boolean has(String key) {
        return keys.contains(key);
    }

    /** A whole day runs from its first minute to its last. */
    static Period period(LocalDate date, PlannedRow row, ZoneId zone) {
        LocalTime start = row.start() == null ? LocalTime.MIN : row.start();
        LocalTime end = row.end() == null ? LAST_MINUTE : row.end();
        return new Period(
                date.atTime(start).atZone(zone).toInstant(),
                date.atTime(end).atZone(zone).toInstant());
    }

    static boolean isWholeDay(LocalTime start, LocalTime end) {
        return start.equals(LocalTime.MIN) && end.equals(LAST_MINUTE);
    }

    private void add(Occurrence known, ZoneId zone) {
        var start = known.period().startsAt().atZone(zone);
        LocalTime from = start.toLocalTime();
        LocalTime to = known.period().endsAt().atZone(zone).toLocalTime();
        boolean whole = isWholeDay(from, to);
        keys.add(
                PlanningKey.of(
                        start.toLocalDate(),
                        whole ? null : from,
                        whole ? null : to,
                        known.content().place(),
                        known.content().practice()));
    }
}
