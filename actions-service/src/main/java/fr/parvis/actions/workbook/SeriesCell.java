package fr.parvis.actions.workbook;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads several dates in one cell: "tous les mardis de mars", "les 5, 12 et 19 mars". */
final class SeriesCell {

    private static final Pattern EACH =
            Pattern.compile(
                    "(?:tous les|toutes les|chaque|les) ([a-z]+) (?:de |du mois de |d |en )(.+)");
    private static final Pattern NTH =
            Pattern.compile(
                    "(?:le |tous les |les )?(\\d|premiers?|deuxiemes?|seconds?|troisiemes?"
                            + "|quatriemes?|derniers?)(?:er|e|eme)? ([a-z]+) (?:de |du mois de |d |en )(.+)");
    private static final Pattern DAYS =
            Pattern.compile(
                    "(?:les )?(\\d{1,2}(?:er)?(?: (?:et )?\\d{1,2})+) ([a-z]+)(?: (\\d{4}))?");
    private static final Pattern YEAR = Pattern.compile("\\b(\\d{4})\\b");
    private static final Map<String, Integer> RANKS =
            Map.of("premier", 1, "deuxieme", 2, "second", 2, "troisieme", 3, "quatrieme", 4);
    private static final int LAST = 5;

    private SeriesCell() {}

    static List<LocalDate> read(String folded, @Nullable LocalDate near) {
        return Stream.of(each(folded, near), nth(folded, near), days(folded, near))
                .filter(dates -> !dates.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<LocalDate> each(String folded, @Nullable LocalDate near) {
        Matcher each = EACH.matcher(folded);
        return each.matches()
                ? FrenchDays.day(each.group(1)).stream()
                        .flatMap(day -> months(each.group(2), near).flatMap(it -> all(day, it)))
                        .toList()
                : List.of();
    }

    private static List<LocalDate> nth(String folded, @Nullable LocalDate near) {
        Matcher nth = NTH.matcher(folded);
        return nth.matches()
                ? FrenchDays.day(nth.group(2)).stream()
                        .flatMap(
                                day ->
                                        months(nth.group(3), near)
                                                .flatMap(it -> one(rank(nth.group(1)), day, it)))
                        .toList()
                : List.of();
    }

    private static List<LocalDate> days(String folded, @Nullable LocalDate near) {
        Matcher days = DAYS.matcher(folded);
        if (!days.matches()) {
            return List.of();
        }
        return month(days.group(2), days.group(3), near).stream()
                .flatMap(month -> inMonth(month, days.group(1)).stream())
                .toList();
    }

    /** None at all where one of them does not exist. */
    private static List<LocalDate> inMonth(YearMonth month, String typed) {
        try {
            return Pattern.compile("\\d+")
                    .matcher(typed)
                    .results()
                    .map(day -> month.atDay(Integer.parseInt(day.group())))
                    .sorted()
                    .distinct()
                    .toList();
        } catch (DateTimeException impossible) {
            return List.of();
        }
    }

    /** "mars", "mars et avril 2027"; none where a word is no month. */
    private static Stream<YearMonth> months(String typed, @Nullable LocalDate near) {
        Matcher year = YEAR.matcher(typed);
        @Nullable String said = year.find() ? year.group(1) : null;
        List<Optional<YearMonth>> months =
                Arrays.stream(typed.split(" "))
                        .filter(word -> !word.matches("et|de|d|puis|\\d{4}"))
                        .map(word -> month(word, said, near))
                        .toList();
        return months.stream().allMatch(Optional::isPresent)
                ? months.stream().flatMap(Optional::stream)
                : Stream.empty();
    }

    private static Optional<YearMonth> month(
            String word, @Nullable String year, @Nullable LocalDate near) {
        return FrenchDays.month(word)
                .map(Month::getValue)
                .flatMap(
                        month ->
                                DateCell.year(year, month, near)
                                        .map(it -> YearMonth.of(it, month)));
    }

    private static Stream<LocalDate> all(DayOfWeek day, YearMonth month) {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(date -> date.getDayOfWeek() == day);
    }

    private static Stream<LocalDate> one(int rank, DayOfWeek day, YearMonth month) {
        List<LocalDate> all = all(day, month).toList();
        return rank == LAST
                ? Stream.of(all.getLast())
                : all.stream().skip(Math.max(rank, 1) - 1L).limit(1);
    }

    private static int rank(String typed) {
        return typed.startsWith("dernier")
                ? LAST
                : typed.matches("\\d")
                        ? Integer.parseInt(typed)
                        : RANKS.getOrDefault(typed.replaceFirst("s$", ""), 1);
    }
}
