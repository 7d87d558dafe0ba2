package fr.parvis.actions.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The public holidays of a commune: those of the labour code (L3133-1), of Alsace-Moselle
 * (L3134-13) and of the abolition of slavery overseas (L3422-2 and decree 83-1003). Not known are
 * those which Polynésie française, Nouvelle-Calédonie and Wallis-et-Futuna set themselves.
 */
public final class PublicHolidays {

    private record Fixed(MonthDay day, String name) {
        static Fixed on(int day, int month, String name) {
            return new Fixed(MonthDay.of(month, day), name);
        }

        PublicHoliday in(int year) {
            return new PublicHoliday(day.atYear(year), name);
        }
    }

    /** Days after Easter Sunday. */
    private record Movable(int days, String name) {
        PublicHoliday in(int year) {
            return new PublicHoliday(Easter.of(year).plusDays(days), name);
        }
    }

    private static final List<Fixed> NATIONAL =
            List.of(
                    Fixed.on(1, 1, "Jour de l’An"),
                    Fixed.on(1, 5, "Fête du Travail"),
                    Fixed.on(8, 5, "Victoire de 1945"),
                    Fixed.on(14, 7, "Fête nationale"),
                    Fixed.on(15, 8, "Assomption"),
                    Fixed.on(1, 11, "Toussaint"),
                    Fixed.on(11, 11, "Armistice de 1918"),
                    Fixed.on(25, 12, "Noël"));

    private static final List<Movable> MOVABLE =
            List.of(
                    new Movable(1, "Lundi de Pâques"),
                    new Movable(39, "Ascension"),
                    new Movable(50, "Lundi de Pentecôte"));

    private static final Fixed SAINT_STEPHEN = Fixed.on(26, 12, "Saint-Étienne");
    private static final Movable GOOD_FRIDAY = new Movable(-2, "Vendredi saint");
    private static final String ABOLITION = "Abolition de l’esclavage";

    private static final Map<String, Fixed> OVERSEAS =
            Map.of(
                    "971", Fixed.on(27, 5, ABOLITION),
                    "972", Fixed.on(22, 5, ABOLITION),
                    "973", Fixed.on(10, 6, ABOLITION),
                    "974", Fixed.on(20, 12, ABOLITION),
                    "976", Fixed.on(27, 4, ABOLITION),
                    "977", Fixed.on(9, 10, ABOLITION),
                    "978", Fixed.on(28, 5, ABOLITION));

    private PublicHolidays() {}

    /** In the order of the year. */
    public static List<PublicHoliday> of(int year, Territory where) {
        Stream<PublicHoliday> fixed =
                Stream.concat(NATIONAL.stream(), local(where)).map(it -> it.in(year));
        Stream<PublicHoliday> movable =
                Stream.concat(MOVABLE.stream(), localMovable(where)).map(it -> it.in(year));
        return Stream.concat(fixed, movable)
                .sorted(Comparator.comparing(PublicHoliday::date))
                .toList();
    }

    public static Optional<PublicHoliday> on(LocalDate date, Territory where) {
        return of(date.getYear(), where).stream().filter(it -> it.date().equals(date)).findFirst();
    }

    private static Stream<Fixed> local(Territory where) {
        return where.isAlsaceMoselle()
                ? Stream.of(SAINT_STEPHEN)
                : Stream.ofNullable(OVERSEAS.get(where.departement()));
    }

    private static Stream<Movable> localMovable(Territory where) {
        return where.isAlsaceMoselle() ? Stream.of(GOOD_FRIDAY) : Stream.empty();
    }
}
