package fr.parvis.actions.calendar;

import fr.parvis.actions.calendar.RecurrenceDraft.Every;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The weekdays of an RRULE, and which ones of a month. */
record RecurrenceDays(Set<DayOfWeek> days, Set<Integer> weeks) {

    private static final Pattern DAY = Pattern.compile("([+-]?\\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)");

    /**
     * @param byDay "2TU,4TU", or plain weekdays
     * @param positions "2,4": those of the plain weekday within the month
     */
    static RecurrenceDays read(@Nullable String byDay, @Nullable String positions) {
        if (byDay == null) {
            return new RecurrenceDays(EnumSet.noneOf(DayOfWeek.class), Set.of());
        }
        var found = Arrays.stream(byDay.split(",")).map(RecurrenceDays::match).toList();
        long numbered = found.stream().filter(day -> day.group(1) != null).count();
        boolean mixed = numbered > 0 && (numbered < found.size() || positions != null);
        if (mixed) {
            throw RecurrenceParts.refused("La règle mêle des jours numérotés et d’autres non.");
        }
        return new RecurrenceDays(
                found.stream().map(RecurrenceDays::day).collect(Collectors.toSet()),
                positions == null ? numbers(found) : numbers(positions));
    }

    /** A weekly rule without weekdays repeats on that of its first date. */
    RecurrenceDays orElseFor(Every every, DayOfWeek first) {
        return every == Every.WEEK && days.isEmpty()
                ? new RecurrenceDays(Set.of(first), weeks)
                : this;
    }

    private static MatchResult match(String typed) {
        var matcher = DAY.matcher(typed);
        if (!matcher.matches()) {
            throw RecurrenceParts.refused("Ce jour n’est pas compris\u00a0: " + typed + ".");
        }
        return matcher.toMatchResult();
    }

    private static DayOfWeek day(MatchResult found) {
        return DayOfWeek.of(RecurrenceText.DAYS.indexOf(found.group(2)) + 1);
    }

    private static Set<Integer> numbers(Iterable<MatchResult> found) {
        Set<Integer> weeks = new TreeSet<>();
        for (MatchResult each : found) {
            if (each.group(1) != null) {
                weeks.add(Integer.valueOf(each.group(1)));
            }
        }
        return weeks;
    }

    private static Set<Integer> numbers(String positions) {
        return Arrays.stream(positions.split(","))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }
}
