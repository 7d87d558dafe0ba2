package fr.parvis.actions.workbook;

import fr.parvis.starter.reference.Folded;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a date, or the dates of a series, typed anyhow. */
final class DateCell {

    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[ T]\\d.*)?");
    private static final Pattern FIGURES =
            Pattern.compile(
                    "(?:\\p{L}+\\.?,? )?(\\d{1,2})[/.\\- ](\\d{1,2})(?:[/.\\- ](\\d{4}|\\d{2}))?");
    private static final Pattern WORDS =
            Pattern.compile("(?:le )?(?:[a-z]+ )?(?:le )?(\\d{1,2})(?:er)? ([a-z]+)(?: (\\d{4}))?");

    /** The day that Excel numbers 0, for every date after February 1900. */
    private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);
    private static final int CENTURY = 2000;

    private DateCell() {}

    /**
     * The dates in their order; empty where none can be read.
     *
     * @param near a date of a neighbour, from which a year left out is taken; null where there is
     *     none, then only whole dates are read
     */
    static List<LocalDate> read(String typed, @Nullable LocalDate near) {
        return single(typed, near)
                .map(List::of)
                .orElseGet(() -> SeriesCell.read(Folded.text(typed), near))
                .stream()
                .filter(date -> !date.isBefore(EARLIEST) && date.isBefore(LATEST))
                .toList();
    }

    private static Optional<LocalDate> single(String typed, @Nullable LocalDate near) {
        Matcher serial = SERIAL.matcher(typed);
        if (serial.matches()) {
            return Optional.of(EXCEL.plusDays(Integer.parseInt(serial.group(1))));
        }
        Matcher iso = ISO.matcher(typed);
        if (iso.matches()) {
            return date(iso.group(1), number(iso.group(2)), number(iso.group(3)), null);
        }
        Matcher figures = FIGURES.matcher(typed.strip());
        return figures.matches()
                ? date(figures.group(3), number(figures.group(2)), number(figures.group(1)), near)
                : inWords(Folded.text(typed), near);
    }

    private static Optional<LocalDate> inWords(String folded, @Nullable LocalDate near) {
        Matcher words = WORDS.matcher(folded);
        return words.matches()
                ? FrenchDays.month(words.group(2))
                        .flatMap(
                                month ->
                                        date(
                                                words.group(3),
                                                month.getValue(),
                                                number(words.group(1)),
                                                near))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(
            @Nullable String year, int month, int day, @Nullable LocalDate near) {
        try {
            return year(year, month, near).map(found -> LocalDate.of(found, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** The year as typed, else the one in which this month is nearest to the neighbour's date. */
    static Optional<Integer> year(@Nullable String typed, int month, @Nullable LocalDate near) {
        if (typed != null) {
            int year = number(typed);
            return Optional.of(year < 100 ? CENTURY + year : year);
        }
        return near == null
                ? Optional.empty()
                : IntStream.rangeClosed(near.getYear() - 1, near.getYear() + 1)
                        .boxed()
                        .min(Comparator.comparingLong(year -> distance(near, year, month)));
    }

    private static long distance(LocalDate near, int year, int month) {
        LocalDate middle = LocalDate.of(year, Month.of(month), 15);
        return Math.abs(ChronoUnit.DAYS.between(near, middle));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
