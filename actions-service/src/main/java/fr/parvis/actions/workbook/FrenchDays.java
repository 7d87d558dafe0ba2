package fr.parvis.actions.workbook;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Days and months as French people write them, folded: whole, shortened, in the plural. */
final class FrenchDays {

    private static final List<String> DAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final List<String> MONTHS =
            List.of(
                    "janvier",
                    "fevrier",
                    "mars",
                    "avril",
                    "mai",
                    "juin",
                    "juillet",
                    "aout",
                    "septembre",
                    "octobre",
                    "novembre",
                    "decembre");
    private static final int SHORTEST = 3;

    private FrenchDays() {}

    static Optional<DayOfWeek> day(String folded) {
        return named(DAYS, folded.replaceFirst("s$", "")).map(DayOfWeek::of);
    }

    static Optional<Month> month(String folded) {
        return named(MONTHS, folded).map(Month::of);
    }

    static String name(DayOfWeek day) {
        return DAYS.get(day.getValue() - 1);
    }

    /** The place of the only name that begins so, from 1. */
    private static Optional<Integer> named(List<String> names, String begun) {
        List<Integer> found =
                begun.length() < SHORTEST
                        ? List.of()
                        : IntStream.rangeClosed(1, names.size())
                                .filter(at -> names.get(at - 1).startsWith(begun))
                                .boxed()
                                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
