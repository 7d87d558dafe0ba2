package fr.parvis.actions.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A rule as someone typed it, which may lack anything.
 *
 * @param weeks of a monthly rule: 1 to 5, and -1 for the last
 * @param interval every how many weeks or months; null for every one
 */
public record RecurrenceDraft(
        @Nullable Every every,
        Set<DayOfWeek> days,
        Set<Integer> weeks,
        @Nullable Integer interval,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public enum Every {
        WEEK,
        MONTH
    }

    /** The rule, or a refusal that names all that is wrong with it. */
    public Recurrence checked() {
        Recurrence rule = unbounded();
        RecurrenceRules.check(rule);
        return rule;
    }

    public RecurrenceDraft beginning(LocalDate other) {
        return new RecurrenceDraft(every, days, weeks, interval, other, until);
    }

    public RecurrenceDraft ending(LocalDate other) {
        return new RecurrenceDraft(every, days, weeks, interval, from, other);
    }

    /** The rule, however many dates it has. */
    Recurrence unbounded() {
        RecurrenceRules.check(this);
        int step = interval == null ? 1 : interval;
        LocalDate first = RecurrenceRules.known(from);
        LocalDate last = RecurrenceRules.known(until);
        return switch (RecurrenceRules.known(every)) {
            case WEEK -> new Weekly(new TreeSet<>(days), step, first, last);
            case MONTH ->
                    new Monthly(new TreeSet<>(weeks), days.iterator().next(), step, first, last);
        };
    }
}
