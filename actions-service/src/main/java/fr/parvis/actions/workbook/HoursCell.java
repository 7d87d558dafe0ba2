package fr.parvis.actions.workbook;

import fr.parvis.starter.reference.Folded;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads from when to when: "14H / 16H", "9h-11h", "14:00-17:30", "de 8h à 10h30". */
final class HoursCell {

    private static final Pattern TIME =
            Pattern.compile(
                    "(?<![\\d.,])(\\d{1,2})(?:\\s?(?:h|heures?|:)\\s?(\\d{2})?)?(?![\\d.,])");

    /** What Excel keeps of 14:30 is 0.604166…: a part of a day. */
    private static final Pattern PART_OF_DAY = Pattern.compile("0[.,]\\d+");

    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final LocalTime SMALL_HOURS = LocalTime.of(5, 0);
    private static final int MINUTES_OF_DAY = 24 * 60;

    private HoursCell() {}

    /** Cells that each hold one time or both. */
    static TypedHours read(List<String> cells) {
        List<LocalTime> times = cells.stream().flatMap(HoursCell::times).toList();
        return switch (times.size()) {
            case 0 -> cells.isEmpty() ? new TypedHours.Missing() : new TypedHours.Unreadable();
            case 1 -> new TypedHours.OnlyStart(times.getFirst());
            case 2 -> between(times.getFirst(), times.getLast());
            default -> new TypedHours.Unreadable();
        };
    }

    /** What begins in the evening and ends in the small hours goes on past midnight. */
    private static TypedHours between(LocalTime start, LocalTime end) {
        boolean pastMidnight = !start.isBefore(EVENING) && !end.isAfter(SMALL_HOURS);
        return start.isBefore(end) || pastMidnight
                ? new TypedHours.Known(start, end)
                : new TypedHours.Reversed(start, end);
    }

    private static Stream<LocalTime> times(String typed) {
        if (PART_OF_DAY.matcher(typed).matches()) {
            double part = Double.parseDouble(typed.replace(',', '.'));
            return Stream.of(LocalTime.ofSecondOfDay(Math.round(part * MINUTES_OF_DAY) * 60L));
        }
        String plain = typed.toLowerCase(Locale.FRENCH).replace("midi", "12h");
        return TIME.matcher(plain).results().flatMap(HoursCell::time);
    }

    private static Stream<LocalTime> time(MatchResult found) {
        int hour = Integer.parseInt(found.group(1));
        int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        return hour < 24 && minute < 60 ? Stream.of(LocalTime.of(hour, minute)) : Stream.empty();
    }

    /** Whether nothing was meant to be said: "à définir", "?". */
    static boolean isOpen(String typed) {
        return Folded.text(typed).matches("(a (definir|confirmer|preciser|voir))?");
    }
}
