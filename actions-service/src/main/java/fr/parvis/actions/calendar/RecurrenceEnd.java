package fr.parvis.actions.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** The UNTIL of an RRULE: a day, a local moment or one in UTC. */
final class RecurrenceEnd {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);
    private static final int DAY_LENGTH = 8;

    private RecurrenceEnd() {}

    /** The last day on which something beginning at that hour still falls. */
    static LocalDate read(String until, LocalTime start, ZoneId zone) {
        if (until.length() == DAY_LENGTH) {
            return LocalDate.parse(until, DateTimeFormatter.BASIC_ISO_DATE);
        }
        LocalDateTime end = moment(until, zone);
        return start.isAfter(end.toLocalTime())
                ? end.toLocalDate().minusDays(1)
                : end.toLocalDate();
    }

    private static LocalDateTime moment(String until, ZoneId zone) {
        if (!until.endsWith("Z")) {
            return LocalDateTime.parse(until, MOMENT);
        }
        LocalDateTime utc = LocalDateTime.parse(until.substring(0, until.length() - 1), MOMENT);
        return utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDateTime();
    }
}
