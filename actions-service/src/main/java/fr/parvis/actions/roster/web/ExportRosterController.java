package fr.parvis.actions.roster.web;

import fr.parvis.actions.booking.Attendance;
import fr.parvis.actions.booking.Person;
import fr.parvis.actions.booking.Standing;
import fr.parvis.actions.roster.Line;
import fr.parvis.actions.roster.ListPeople;
import fr.parvis.starter.exports.Column;
import fr.parvis.starter.exports.Export;
import fr.parvis.starter.exports.Exports;
import fr.parvis.starter.exports.Format;
import fr.parvis.starter.reference.Phones;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The list of a date as a file, for the coordinator only. */
@RestController
class ExportRosterController {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private final ListPeople people;
    private final TenantDirectory tenants;

    ExportRosterController(ListPeople people, TenantDirectory tenants) {
        this.people = people;
        this.tenants = tenants;
    }

    @Operation(
            summary = "Télécharger les inscriptions à une date",
            description =
                    "En CSV (séparé par des points-virgules, UTF-8) ou en classeur, dans l’ordre "
                            + "de la liste. Réservé à la coordination. 404\u00a0: date inconnue ici.")
    @GetMapping(
            path = {
                "/api/v1/{tenant}/occurrences/{id}/bookings",
                "/api/v1/{tenant}/occurrences/{id}/bookings.csv",
                "/api/v1/{tenant}/occurrences/{id}/bookings.xlsx"
            },
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE})
    @Allow(Role.COORDINATOR)
    ResponseEntity<Export<Line>> export(@PathVariable String id, Format format) {
        var columns = columns(people.date(id).startsAt(), tenants.current());
        return Exports.respond(format, "inscriptions", columns, people.of(id));
    }

    private static List<Column<Line>> columns(Instant startsAt, Tenant tenant) {
        return List.of(
                Column.of("N°", Line::number),
                Column.of("Nom", Line::name),
                Column.of("Téléphone", it -> phone(it.booking().person(), tenant.region())),
                Column.of("Adresse e-mail", it -> it.booking().email().orElse(null)),
                Column.of("Inscription", it -> standing(it.booking().standing())),
                Column.of("Rang d’attente", Line::position),
                Column.of("Heure", it -> hour(it, startsAt, tenant)),
                Column.of("Orientée par", it -> it.booking().source().referredBy()),
                Column.of("Sans moyen de transport", it -> it.booking().noTransport()),
                Column.of("Présence", it -> attendance(it.booking().attendance())));
    }

    private static @Nullable String phone(@Nullable Person person, String region) {
        var phone = person == null ? null : person.phone();
        return phone == null ? null : Phones.spoken(phone, region);
    }

    private static @Nullable String hour(Line line, Instant startsAt, Tenant tenant) {
        var slot = line.slot();
        return slot == null ? null : MINUTE.format(slot.startsAt(startsAt).atZone(tenant.zone()));
    }

    private static String standing(Standing standing) {
        return switch (standing) {
            case BOOKED -> "inscrite";
            case WAITING -> "en attente";
            case CANCELLED -> "annulée";
        };
    }

    private static @Nullable String attendance(@Nullable Attendance attendance) {
        return switch (attendance) {
            case CAME -> "venue";
            case EXCUSED -> "excusée";
            case ABSENT -> "absente";
            case null -> null;
        };
    }
}
