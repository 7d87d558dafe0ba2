package fr.parvis.actions.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The school holidays of zones A, B and C, for the years of the resource, which names its source.
 */
public final class SchoolHolidays {

    private static final String RESOURCE = "/calendar/school-holidays.tsv";

    /** One line of the resource. */
    private record Break(String zones, LocalDate from, LocalDate until, String name) {

        static Break read(String line) {
            String[] cells = line.split("\t");
            return new Break(
                    cells[0], LocalDate.parse(cells[1]), LocalDate.parse(cells[2]), cells[3]);
        }

        boolean covers(LocalDate date, SchoolZone zone) {
            return zones.contains(zone.name()) && !date.isBefore(from) && !date.isAfter(until);
        }
    }

    /** The line that says which days the others cover. */
    private static final String KNOWN = "known";

    private static final List<Break> ALL = load();

    private SchoolHolidays() {}

    public static SchoolDay on(LocalDate date, Territory where) {
        return SchoolZone.of(where)
                .filter(zone -> isKnown(date))
                .map(zone -> on(date, zone))
                .orElseGet(SchoolDay.Unknown::new);
    }

    private static SchoolDay on(LocalDate date, SchoolZone zone) {
        return ALL.stream()
                .filter(it -> it.covers(date, zone))
                .findFirst()
                .<SchoolDay>map(
                        it -> new SchoolDay.Holidays(it.name() + " (zone\u00a0" + zone + ")"))
                .orElseGet(SchoolDay.Term::new);
    }

    private static boolean isKnown(LocalDate date) {
        return ALL.stream()
                .filter(it -> it.zones().equals(KNOWN))
                .anyMatch(it -> !date.isBefore(it.from()) && !date.isAfter(it.until()));
    }

    private static List<Break> load() {
        try (InputStream resource = SchoolHolidays.class.getResourceAsStream(RESOURCE)) {
            byte[] bytes = Objects.requireNonNull(resource, RESOURCE).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Break::read)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
