package fr.parvis.actions.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * The first, second… or last such weekday of every month, or of every second, third… one.
 *
 * @param weeks 1 to 5, and -1 for the last; a month without a fifth one has none
 */
public record Monthly(
        SortedSet<Integer> weeks, DayOfWeek day, int interval, LocalDate from, LocalDate until)
        implements Recurrence {

    static final int LAST = -1;

    @Override
    public Stream<LocalDate> unending() {
        return Stream.iterate(YearMonth.from(from), month -> month.plusMonths(interval))
                .flatMap(this::within)
                .dropWhile(date -> date.isBefore(from));
    }

    @Override
    public RecurrenceDraft draft() {
        return new RecurrenceDraft(
                RecurrenceDraft.Every.MONTH, Set.of(day), weeks, interval, from, until);
    }

    private Stream<LocalDate> within(YearMonth month) {
        return weeks.stream()
                .map(week -> month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(week, day)))
                .filter(date -> YearMonth.from(date).equals(month))
                .sorted()
                .distinct();
    }
}
