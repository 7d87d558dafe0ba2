package fr.parvis.actions.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days and hours as people say them, never cut at the end of a line. */
public final class FrenchDates {

    private static final char NO_BREAK = '\u00a0';
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM", Locale.FRENCH);

    private FrenchDates() {}

    /** « jeudi 1er juillet 2027 ». */
    public static String weekdayAndDate(LocalDate date) {
        return weekday(date.getDayOfWeek()) + " " + date(date);
    }

    /** « 1er juillet 2027 ». */
    public static String date(LocalDate date) {
        String number = date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth());
        return number + NO_BREAK + MONTH.format(date) + NO_BREAK + date.getYear();
    }

    /** « jeudi ». */
    public static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }

    /** « 9 h 30 ». */
    public static String hour(LocalTime time) {
        String minutes = time.getMinute() == 0 ? "" : NO_BREAK + "%02d".formatted(time.getMinute());
        return time.getHour() + String.valueOf(NO_BREAK) + "h" + minutes;
    }

    /** « de 9 h à 12 h ». */
    public static String hours(Hours hours) {
        return "de " + hour(hours.start()) + " à " + hour(hours.end());
    }
}
