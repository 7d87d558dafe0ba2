package fr.parvis.actions.agenda.web;

import fr.parvis.actions.agenda.AgendaDate;
import fr.parvis.actions.agenda.Standing;
import fr.parvis.actions.agenda.Week;
import fr.parvis.actions.practice.Theme;
import fr.parvis.starter.tenancy.Tenant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page of a date, in words.
 *
 * @param with who receives people there
 * @param call address that a phone dials
 * @param booking where to take a place; null where nobody can
 * @param calendar file for one's own calendar; null where the date is off
 * @param data the same for programs, in the words of schema.org
 */
public record DateView(
        String title,
        String practice,
        @Nullable String stands,
        @Nullable String advice,
        String when,
        @Nullable String moved,
        @Nullable String place,
        String with,
        @Nullable String themes,
        @Nullable String phone,
        @Nullable String call,
        @Nullable String description,
        @Nullable String booking,
        boolean full,
        @Nullable String calendar,
        String poster,
        String smallPoster,
        String agenda,
        String data) {

    static DateView of(AgendaDate date, Tenant tenant, Instant now, String data) {
        var paths = Paths.of(tenant);
        var words = new Words(tenant.zone());
        var page = paths.date(date);
        var phone = date.host().phone();
        return new DateView(
                date.title(),
                date.practice().label(),
                Words.stands(date.standing()),
                Words.advice(date.standing()),
                words.when(date.period()),
                words.moved(date),
                date.spot() == null ? null : date.spot().words(),
                with(date),
                themes(date),
                phone,
                phone == null ? null : "tel:" + phone.replaceAll("[^+0-9]", ""),
                date.description(),
                date.bookable() && date.isAhead(now) ? page + "/inscription" : null,
                date.standing() == Standing.FULL,
                date.standing().isOn() ? page + "/agenda.ics" : null,
                page + "/affiche.pdf",
                page + "/affiche.pdf?format=A5",
                paths.week(week(date, words), null),
                data);
    }

    private static String with(AgendaDate date) {
        return Stream.concat(Stream.of(date.host().name()), date.partners().stream())
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String themes(AgendaDate date) {
        return date.themes().isEmpty()
                ? null
                : date.themes().stream().map(Theme::label).collect(Collectors.joining(", "));
    }

    private static Week week(AgendaDate date, Words words) {
        return Week.of(LocalDate.ofInstant(date.period().startsAt(), words.zone()));
    }
}
