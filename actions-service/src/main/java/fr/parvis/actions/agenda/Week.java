package fr.parvis.actions.agenda;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** A week from Monday to Sunday, numbered as ISO 8601 does. */
public record Week(LocalDate monday) {

    private static final Pattern WRITTEN = Pattern.compile("\\d{4}-W\\d{2}");
    private static final String MONDAY = "-1";

    public static Week of(LocalDate day) {
        return new Week(day.with(DayOfWeek.MONDAY));
    }

    /**
     * @param written {@code 2027-W09}
     */
    public static Week read(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            throw new WeekUnknown();
        }
        try {
            return new Week(LocalDate.parse(written + MONDAY, DateTimeFormatter.ISO_WEEK_DATE));
        } catch (DateTimeParseException unknown) {
            throw new WeekUnknown();
        }
    }

    public String written() {
        var day = monday.format(DateTimeFormatter.ISO_WEEK_DATE);
        return day.substring(0, day.length() - MONDAY.length());
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    public Week next() {
        return new Week(monday.plusWeeks(1));
    }

    public Week previous() {
        return new Week(monday.minusWeeks(1));
    }

    public Instant startsAt(ZoneId zone) {
        return monday.atStartOfDay(zone).toInstant();
    }

    public Instant endsAt(ZoneId zone) {
        return next().startsAt(zone);
    }
}
