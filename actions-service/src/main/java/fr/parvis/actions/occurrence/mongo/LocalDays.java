package fr.parvis.actions.occurrence.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * When something begins on the tenant's calendar, by which figures are counted.
 *
 * @param day {@code 2027-03-04}
 * @param week {@code 2027-W09}, by ISO 8601
 * @param month {@code 2027-03}
 */
record LocalDays(String day, String week, String month) {

    private static final DateTimeFormatter WEEK =
            DateTimeFormatter.ofPattern("YYYY-'W'ww", Locale.FRANCE);

    static LocalDays of(Instant time, ZoneId zone) {
        var day = LocalDate.ofInstant(time, zone);
        return new LocalDays(
                day.toString(), day.format(WEEK), day.toString().substring(0, "2027-03".length()));
    }
}
