package fr.parvis.actions.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people say them: « jeudi 12 mars, 9 h – 11 h ». */
public final class FrenchTimes {

    private static final char NO_BREAK = '\u00a0';
    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE", Locale.FRENCH);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM", Locale.FRENCH);

    private FrenchTimes() {}

    public static String between(Instant start, Instant end, ZoneId zone) {
        var from = start.atZone(zone);
        var to = end.atZone(zone);
        if (from.toLocalDate().equals(to.toLocalDate())) {
            return day(from.toLocalDate())
                    + ", "
                    + hour(from.toLocalTime())
                    + " – "
                    + hour(to.toLocalTime());
        }
        return "du " + moment(start, zone) + " au " + moment(end, zone);
    }

    /** « jeudi 12 mars à 9 h ». */
    public static String moment(Instant at, ZoneId zone) {
        var local = at.atZone(zone);
        return day(local.toLocalDate()) + " à " + hour(local.toLocalTime());
    }

    public static String day(LocalDate date) {
        var number = date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth());
        return WEEKDAY.format(date) + " " + number + NO_BREAK + MONTH.format(date);
    }

    private static String hour(LocalTime time) {
        var minutes = time.getMinute() == 0 ? "" : NO_BREAK + "%02d".formatted(time.getMinute());
        return time.getHour() + String.valueOf(NO_BREAK) + "h" + minutes;
    }
}
