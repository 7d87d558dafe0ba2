package fr.parvis.actions.calendar;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

/** A rule as people say it: « tous les jeudis, de 9 h à 12 h, jusqu’au 30 juin 2027 ». */
public final class RecurrenceWording {

    private static final Set<DayOfWeek> WORKING = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final List<String> ORDINALS =
            List.of("premier", "deuxième", "troisième", "quatrième", "cinquième");
    private static final List<String> NUMBERS =
            List.of(
                    "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
                    "douze");

    private RecurrenceWording() {}

    public static String of(Recurrence rule, Hours hours) {
        return said(rule) + ", " + FrenchDates.hours(hours) + ", " + end(rule);
    }

    public static String of(Recurrence rule) {
        return said(rule) + ", " + end(rule);
    }

    private static String end(Recurrence rule) {
        return "jusqu’au " + FrenchDates.date(rule.until());
    }

    private static String said(Recurrence rule) {
        return switch (rule) {
            case Weekly weekly -> weekly(weekly);
            case Monthly monthly -> monthly(monthly);
        };
    }

    private static String weekly(Weekly rule) {
        return switch (rule.interval()) {
            case 1 -> everyWeek(rule.days());
            case 2 -> thoseDays(rule.days()) + ", une semaine sur deux";
            default -> thoseDays(rule.days()) + ", toutes les " + number(rule) + " semaines";
        };
    }

    private static String everyWeek(SortedSet<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return "tous les jours";
        }
        return days.equals(WORKING) ? "du lundi au vendredi" : "tous " + thoseDays(days);
    }

    private static String thoseDays(SortedSet<DayOfWeek> days) {
        return "les " + joined(days.stream().map(day -> FrenchDates.weekday(day) + "s").toList());
    }

    private static String monthly(Monthly rule) {
        return rule.interval() == 1
                ? thoseWeeks(rule) + " de chaque mois"
                : thoseWeeks(rule) + " du mois, tous les " + number(rule) + " mois";
    }

    private static String thoseWeeks(Monthly rule) {
        String weeks = joined(inOrder(rule.weeks()));
        String day = FrenchDates.weekday(rule.day());
        return rule.weeks().size() == 1
                ? "le " + weeks + " " + day
                : "les " + weeks + " " + day + "s";
    }

    private static List<String> inOrder(SortedSet<Integer> weeks) {
        Stream<String> counted =
                weeks.stream().filter(week -> week > 0).map(week -> ORDINALS.get(week - 1));
        Stream<String> last = weeks.contains(Monthly.LAST) ? Stream.of("dernier") : Stream.of();
        return Stream.concat(counted, last).toList();
    }

    private static String number(Recurrence rule) {
        return NUMBERS.get(rule.interval() - 2);
    }

    private static String joined(List<String> all) {
        int last = all.size() - 1;
        return last == 0
                ? all.getFirst()
                : String.join(", ", all.subList(0, last)) + " et " + all.get(last);
    }
}
