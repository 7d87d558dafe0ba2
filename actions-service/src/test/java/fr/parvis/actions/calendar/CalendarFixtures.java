package fr.parvis.actions.calendar;

import fr.parvis.actions.calendar.RecurrenceDraft.Every;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Rules to test with. */
public final class CalendarFixtures {

    private CalendarFixtures() {}

    public static RecurrenceDraft every(DayOfWeek day, String from, String until) {
        return everyWeeks(1, Set.of(day), from, until);
    }

    public static RecurrenceDraft everyWeeks(
            int interval, Set<DayOfWeek> days, String from, String until) {
        return new RecurrenceDraft(
                Every.WEEK,
                days,
                Set.of(),
                interval,
                LocalDate.parse(from),
                LocalDate.parse(until));
    }

    public static RecurrenceDraft everyMonths(
            int interval, Set<Integer> weeks, DayOfWeek day, String from, String until) {
        return new RecurrenceDraft(
                Every.MONTH,
                Set.of(day),
                weeks,
                interval,
                LocalDate.parse(from),
                LocalDate.parse(until));
    }
}
