package fr.parvis.actions.agenda;

import fr.parvis.actions.letter.FrenchTimes;
import fr.parvis.starter.tenancy.Tenant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What hangs on the wall of a town hall, in words.
 *
 * @param notice what passers-by must know first: called off, put off, moved, full; else null
 * @param off whether it is not held at that time
 * @param title as the date says it
 * @param day « jeudi 12 mars »
 * @param hours « 9 h – 12 h »
 * @param address what the code leads to
 * @param accent the tenant's colour, hexadecimal; null where it keeps that of Parvis
 */
public record Poster(
        @Nullable String notice,
        boolean off,
        String practice,
        String title,
        String day,
        String hours,
        @Nullable String place,
        @Nullable String commune,
        @Nullable String description,
        List<String> partners,
        String house,
        String tenant,
        @Nullable String phone,
        String address,
        @Nullable String accent) {

    /** Longer texts are read on the page, not on the wall. */
    private static final int READ_STANDING = 240;

    public Poster {
        partners = List.copyOf(partners);
    }

    public static Poster of(AgendaDate date, Tenant tenant, Addresses addresses) {
        var words =
                FrenchTimes.between(
                        date.period().startsAt(), date.period().endsAt(), tenant.zone());
        var comma = words.indexOf(", ");
        return new Poster(
                notice(date.standing()),
                !date.standing().isOn(),
                date.practice().label(),
                date.title(),
                comma < 0 ? words : words.substring(0, comma),
                comma < 0 ? "" : words.substring(comma + 2),
                date.spot() == null ? null : date.spot().label(),
                date.spot() == null ? null : date.spot().commune(),
                brief(date.description()),
                date.partners(),
                date.host().name(),
                tenant.name(),
                date.host().phone(),
                addresses.typed(tenant, date.code()),
                tenant.colours().accent());
    }

    /** The address as it is read from the paper. */
    public String printedAddress() {
        return Addresses.onPaper(address);
    }

    private static @Nullable String brief(@Nullable String description) {
        return description == null || description.length() > READ_STANDING ? null : description;
    }

    private static @Nullable String notice(Standing standing) {
        return switch (standing) {
            case ON -> null;
            case MOVED -> "Nouvelle date";
            case FULL -> "Complet";
            case POSTPONED -> "Reporté, nouvelle date à venir";
            case CANCELLED -> "Annulé";
        };
    }
}
