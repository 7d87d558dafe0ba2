package fr.parvis.actions.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

/** Every week, or every second, third… one, on some weekdays; a week begins on Monday. */
public record Weekly(SortedSet<DayOfWeek> days, int interval, LocalDate from, LocalDate until)
        implements Recurrence {

    @Override
    public Stream<LocalDate> unending() {
        LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(monday, week -> week.plusWeeks(interval))
                .flatMap(week -> days.stream().map(day -> week.with(day)))
                .dropWhile(date -> date.isBefore(from));
    }

    @Override
    public RecurrenceDraft draft() {
        return new RecurrenceDraft(
                RecurrenceDraft.Every.WEEK, days, Set.of(), interval, from, until);
    }
}
