package fr.parvis.actions.agenda.web;

import fr.parvis.actions.agenda.AgendaDate;
import fr.parvis.actions.agenda.AgendaWeek;
import fr.parvis.actions.agenda.Spot;
import fr.parvis.actions.agenda.Week;
import fr.parvis.actions.letter.FrenchTimes;
import fr.parvis.starter.tenancy.Tenant;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page of a week, in words.
 *
 * @param title « du 8 au 14 mars 2027 »
 * @param present address of the present week; null on its own page
 * @param empty that nothing is on; null where something is
 * @param calendar address that calendar programs subscribe to
 * @param data the same for programs, in the words of schema.org
 */
public record WeekView(
        String title,
        String path,
        String week,
        @Nullable String commune,
        String previous,
        @Nullable String present,
        String next,
        List<Day> days,
        @Nullable String empty,
        @Nullable DateRow upcoming,
        List<Choice> communes,
        String calendar,
        String data) {

    public record Day(String title, List<DateRow> dates) {}

    public record Choice(String insee, String name, boolean chosen) {}

    static WeekView of(AgendaWeek found, Week present, Tenant tenant, String data) {
        var paths = Paths.of(tenant);
        var words = new Words(tenant.zone());
        var commune = found.commune();
        var upcoming = found.upcoming();
        return new WeekView(
                Words.week(found.week()),
                paths.agenda(),
                found.week().written(),
                commune == null ? null : Spot.commune(commune),
                paths.week(found.week().previous(), commune),
                found.week().equals(present) ? null : paths.week(null, commune),
                paths.week(found.week().next(), commune),
                days(found, paths, words),
                empty(found),
                upcoming == null ? null : DateRow.of(upcoming, paths, words),
                communes(tenant, commune),
                paths.calendar(commune),
                data);
    }

    private static @Nullable String empty(AgendaWeek found) {
        if (found.dates().isEmpty()) {
            return "Rien n’est annoncé cette semaine.";
        }
        return found.dates().stream().anyMatch(it -> it.standing().isOn())
                ? null
                : "Rien d’autre n’est annoncé cette semaine.";
    }

    private static List<Day> days(AgendaWeek found, Paths paths, Words words) {
        Map<LocalDate, List<AgendaDate>> byDay =
                found.dates().stream()
                        .collect(
                                Collectors.groupingBy(
                                        it -> day(it, words),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return byDay.entrySet().stream()
                .map(it -> new Day(FrenchTimes.day(it.getKey()), rows(it.getValue(), paths, words)))
                .toList();
    }

    private static LocalDate day(AgendaDate date, Words words) {
        return LocalDate.ofInstant(date.period().startsAt(), words.zone());
    }

    private static List<DateRow> rows(List<AgendaDate> dates, Paths paths, Words words) {
        return dates.stream().map(it -> DateRow.of(it, paths, words)).toList();
    }

    /** Those of the tenant, and the one asked for. */
    private static List<Choice> communes(Tenant tenant, @Nullable String chosen) {
        var french = Collator.getInstance(Locale.FRENCH);
        return Stream.concat(tenant.communes().stream(), Stream.ofNullable(chosen))
                .distinct()
                .map(insee -> new Choice(insee, Spot.commune(insee), insee.equals(chosen)))
                .sorted(Comparator.comparing(Choice::name, french))
                .toList();
    }
}
