package fr.parvis.actions.workbook;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.occurrence.Occurrences;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/** What is planned already on the days of some rows, known by what makes a date the same. */
final class PlannedDates {

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

    private void add(Occurrence known, ZoneId zone) {
        keys.add(new PlannedHours(known.period(), zone).key(known.content()));
    }
}
