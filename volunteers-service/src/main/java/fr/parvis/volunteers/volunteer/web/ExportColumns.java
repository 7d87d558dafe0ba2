package fr.parvis.volunteers.volunteer.web;

import fr.parvis.starter.exports.Column;
import fr.parvis.starter.reference.Commune;
import fr.parvis.starter.reference.Communes;
import fr.parvis.starter.reference.Phones;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.volunteers.volunteer.Consent;
import fr.parvis.volunteers.volunteer.Profile;
import fr.parvis.volunteers.volunteer.Skill;
import fr.parvis.volunteers.volunteer.Vehicle;
import fr.parvis.volunteers.volunteer.Volunteer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of an exported network; an import reads them back by the same headings. */
final class ExportColumns {

    private ExportColumns() {}

    static List<Column<Volunteer>> of(Tenant tenant) {
        return List.of(
                Column.of("Nom", it -> it.name().last()),
                Column.of("Prénom", it -> it.name().first()),
                Column.of("Adresse e-mail", it -> email(it.profile())),
                Column.of("Téléphone", it -> phone(it.profile(), tenant.region())),
                Column.of("Commune", it -> commune(it.profile())),
                Column.of("Compétences", it -> skills(it.profile())),
                Column.of("Véhicule", it -> vehicle(it.profile().vehicle())),
                Column.of("Disponibilités", it -> it.profile().availability().text()),
                Column.of("Accord", it -> consent(it.consent().state())),
                Column.of("Date de l’accord", it -> day(it.consent().at(), tenant.zone())),
                Column.of("Note", it -> it.profile().note()));
    }

    private static @Nullable Object email(Profile profile) {
        return profile.email() == null ? null : profile.email().value();
    }

    private static @Nullable Object phone(Profile profile, String region) {
        return profile.phone() == null ? null : Phones.spoken(profile.phone(), region);
    }

    private static @Nullable Object commune(Profile profile) {
        String insee = profile.commune();
        return insee == null
                ? null
                : Communes.official().byCode(insee).map(Commune::name).orElse(insee);
    }

    private static @Nullable Object skills(Profile profile) {
        return profile.skillsText() != null
                ? profile.skillsText()
                : profile.skills().stream()
                        .sorted()
                        .map(Skill::label)
                        .collect(Collectors.joining(", "));
    }

    private static @Nullable Object vehicle(@Nullable Vehicle vehicle) {
        return switch (vehicle) {
            case null -> null;
            case CAR -> "voiture";
            case VAN -> "camionnette";
        };
    }

    private static String consent(Consent.State state) {
        return switch (state) {
            case GIVEN -> "oui";
            case REFUSED -> "non";
            case UNKNOWN -> "";
        };
    }

    private static @Nullable LocalDate day(@Nullable Instant at, ZoneId zone) {
        return at == null ? null : at.atZone(zone).toLocalDate();
    }
}
