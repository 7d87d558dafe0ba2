package fr.parvis.actions.agenda;

import fr.parvis.actions.agenda.CalendarEntry.State;
import fr.parvis.actions.practice.Theme;
import fr.parvis.starter.tenancy.Tenant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells calendar programs what the public reads. */
public final class PublicEntry {

    private final Tenant tenant;
    private final Addresses addresses;

    public PublicEntry(Tenant tenant, Addresses addresses) {
        this.tenant = tenant;
        this.addresses = addresses;
    }

    public CalendarEntry of(AgendaDate date) {
        return new CalendarEntry(
                date.id(),
                date.sequence(),
                date.standing().isOn() ? State.CONFIRMED : State.CANCELLED,
                summary(date.standing(), date.title()),
                description(date),
                date.spot() == null ? null : date.spot().words(),
                date.period(),
                date.themes().stream().map(Theme::label).toList(),
                date.writtenAt(),
                addresses.page(tenant, date.id()));
    }

    /** Programs that show what is called off like any other date still say so. */
    static String summary(Standing standing, String title) {
        return switch (standing) {
            case ON, MOVED -> title;
            case FULL -> "Complet\u00a0: " + title;
            case POSTPONED -> "Reporté, sans nouvelle date\u00a0: " + title;
            case CANCELLED -> "Annulé\u00a0: " + title;
        };
    }

    private static String description(AgendaDate date) {
        return Stream.of(
                        Optional.ofNullable(date.description()),
                        partners(date),
                        Optional.of(calling(date.host().name(), date.host().phone())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n\n"));
    }

    private static Optional<String> partners(AgendaDate date) {
        return Optional.of(date.partners())
                .filter(it -> !it.isEmpty())
                .map(it -> "Avec\u00a0: " + String.join(", ", it));
    }

    private static String calling(String host, @Nullable String phone) {
        return phone == null ? host : host + ", " + phone;
    }
}
