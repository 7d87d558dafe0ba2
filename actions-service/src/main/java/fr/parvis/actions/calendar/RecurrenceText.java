package fr.parvis.actions.calendar;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A rule as the RRULE of a calendar program (RFC 5545, 3.3.10), with a local date as its end. */
public final class RecurrenceText {

    static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private RecurrenceText() {}

    /** "FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU;UNTIL=20270630". */
    public static String write(Recurrence rule) {
        String until = DateTimeFormatter.BASIC_ISO_DATE.format(rule.until());
        return switch (rule) {
                    case Weekly weekly -> "FREQ=WEEKLY" + step(rule) + byDay(weekly);
                    case Monthly monthly -> "FREQ=MONTHLY" + step(rule) + byDay(monthly);
                }
                + ";UNTIL="
                + until;
    }

    /**
     * Reads what another calendar wrote; a rule beyond ours is refused, never bent.
     *
     * @param first when the first date begins: its DTSTART
     * @param zone of an UNTIL in UTC
     */
    public static Recurrence read(String rule, LocalDateTime first, ZoneId zone) {
        return RecurrenceParts.of(rule).rule(first, zone);
    }

    private static String step(Recurrence rule) {
        return rule.interval() == 1 ? "" : ";INTERVAL=" + rule.interval();
    }

    private static String byDay(Weekly rule) {
        return ";BYDAY=" + String.join(",", rule.days().stream().map(RecurrenceText::day).toList());
    }

    private static String byDay(Monthly rule) {
        return ";BYDAY="
                + String.join(
                        ",", rule.weeks().stream().map(week -> week + day(rule.day())).toList());
    }

    private static String day(DayOfWeek day) {
        return DAYS.get(day.ordinal());
    }
}
