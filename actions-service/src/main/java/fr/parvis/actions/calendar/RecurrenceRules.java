package fr.parvis.actions.calendar;

import fr.parvis.actions.calendar.RecurrenceDraft.Every;
import fr.parvis.starter.core.Flaw;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rule sheet of what repeats. */
final class RecurrenceRules {

    /** Longer than any season or convention; what lasts is extended when its end comes near. */
    private static final int MOST_YEARS = 3;

    private static final int LONGEST_INTERVAL = 12;
    private static final Set<Integer> WEEKS = Set.of(1, 2, 3, 4, 5, Monthly.LAST);

    private record Rule(
            String pointer, String code, String message, Predicate<RecurrenceDraft> holds) {
        Flaw flaw() {
            return new Flaw(pointer, code, message);
        }
    }

    private static final List<Rule> ALL =
            List.of(
                    new Rule(
                            "/every",
                            "every-missing",
                            "Indiquez WEEK (chaque semaine) ou MONTH (chaque mois).",
                            it -> it.every() != null),
                    new Rule(
                            "/days",
                            "days-missing",
                            "Choisissez au moins un jour de la semaine.",
                            it -> !it.days().isEmpty()),
                    new Rule(
                            "/days",
                            "one-day",
                            "Une règle mensuelle porte sur un seul jour de la semaine.",
                            it -> it.every() != Every.MONTH || it.days().size() <= 1),
                    new Rule(
                            "/weeks",
                            "weeks",
                            "Choisissez une ou plusieurs semaines du mois\u00a0: 1 à 5, ou -1 pour la dernière.",
                            it -> it.every() != Every.MONTH || areWeeks(it.weeks())),
                    new Rule(
                            "/weeks",
                            "weeks-of-a-month",
                            "Les semaines du mois ne vont qu’avec une règle mensuelle.",
                            it -> it.every() != Every.WEEK || it.weeks().isEmpty()),
                    new Rule(
                            "/interval",
                            "interval",
                            "Indiquez un intervalle de 1 à 12.",
                            it -> it.interval() == null || isInterval(it.interval())),
                    new Rule(
                            "/from",
                            "from-missing",
                            "Indiquez le premier jour.",
                            it -> it.from() != null),
                    new Rule(
                            "/until",
                            "until-missing",
                            "Indiquez le dernier jour\u00a0: une répétition a toujours une fin.",
                            it -> it.until() != null),
                    new Rule(
                            "/until",
                            "until",
                            "Choisissez un dernier jour après le premier, dans les trois ans.",
                            RecurrenceRules::endsInTime));

    private RecurrenceRules() {}

    static void check(RecurrenceDraft draft) {
        List<Flaw> flaws =
                ALL.stream().filter(rule -> !rule.holds().test(draft)).map(Rule::flaw).toList();
        if (!flaws.isEmpty()) {
            throw new RecurrenceRefused(flaws);
        }
    }

    static void check(Recurrence rule) {
        long dates = rule.dates().size();
        if (dates == 0) {
            throw new RecurrenceRefused(
                    "/until",
                    "no-date",
                    "Aucune date ne tombe entre ces deux jours\u00a0: changez le jour ou la période.");
        }
        if (dates == Recurrence.MOST && isLonger(rule)) {
            throw new RecurrenceRefused(
                    "/until",
                    "too-many-dates",
                    "Cela fait plus de 400 dates\u00a0: choisissez une fin plus proche.");
        }
    }

    static <T> T known(@Nullable T checked) {
        return Objects.requireNonNull(checked);
    }

    private static boolean isLonger(Recurrence rule) {
        return rule.unending()
                .skip(Recurrence.MOST)
                .findFirst()
                .filter(date -> !date.isAfter(rule.until()))
                .isPresent();
    }

    private static boolean areWeeks(Set<Integer> weeks) {
        return !weeks.isEmpty() && WEEKS.containsAll(weeks);
    }

    private static boolean isInterval(int interval) {
        return interval >= 1 && interval <= LONGEST_INTERVAL;
    }

    private static boolean endsInTime(RecurrenceDraft draft) {
        LocalDate from = draft.from();
        LocalDate until = draft.until();
        return from == null
                || until == null
                || isPlannable(from) && !until.isBefore(from) && !until.isAfter(latestEnd(from));
    }

    static LocalDate latestEnd(LocalDate from) {
        return from.plusYears(MOST_YEARS);
    }

    private static boolean isPlannable(LocalDate date) {
        return date.getYear() >= 2000 && date.getYear() < 3000;
    }
}
