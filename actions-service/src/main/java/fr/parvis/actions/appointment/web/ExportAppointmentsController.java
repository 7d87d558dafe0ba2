package fr.parvis.actions.appointment.web;

import fr.parvis.actions.appointment.AppointmentBook;
import fr.parvis.actions.appointment.AppointmentDate;
import fr.parvis.actions.appointment.ListAppointments;
import fr.parvis.actions.appointment.Receiving;
import fr.parvis.actions.professional.Professionals;
import fr.parvis.actions.roll.BookedDate;
import fr.parvis.starter.exports.Column;
import fr.parvis.starter.exports.Export;
import fr.parvis.starter.exports.Exports;
import fr.parvis.starter.exports.Format;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Appointments as a file, one line a slot, for the coordinator only. */
@RestController
class ExportAppointmentsController {

    /** A slot of a date. */
    record Row(AppointmentDate date, AppointmentSlotResponse slot) {

        @Nullable String name() {
            var who = slot.appointment();
            return who == null ? null : who.name();
        }

        @Nullable String phone() {
            var who = slot.appointment();
            return who == null ? null : who.phone();
        }

        @Nullable String email() {
            var who = slot.appointment();
            return who == null ? null : who.email();
        }
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final List<Column<Row>> COLUMNS =
            List.of(
                    Column.of("Jour", it -> DAY.format(it.slot().startsAt())),
                    Column.of("Début", it -> MINUTE.format(it.slot().startsAt())),
                    Column.of("Fin", it -> MINUTE.format(it.slot().endsAt())),
                    Column.of("Rendez-vous", it -> it.date().date().content().title()),
                    Column.of("Lieu", it -> BookedDate.of(it.date().date()).place()),
                    Column.of("Nom", Row::name),
                    Column.of("Téléphone", Row::phone),
                    Column.of("Adresse e-mail", Row::email));

    private final ListAppointments list;
    private final Professionals professionals;
    private final AppointmentBook book;
    private final TenantDirectory tenants;
    private final InstantSource clock;

    ExportAppointmentsController(
            ListAppointments list,
            Professionals professionals,
            AppointmentBook book,
            TenantDirectory tenants,
            InstantSource clock) {
        this.list = list;
        this.professionals = professionals;
        this.book = book;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Operation(
            summary = "Télécharger les rendez-vous",
            description =
                    "En CSV (séparé par des points-virgules, UTF-8) ou en classeur, une ligne par "
                            + "créneau, libres compris. Réservé à la coordination. 422\u00a0: une "
                            + "valeur ne convient pas.")
    @GetMapping(
            path = {
                "/api/v1/{tenant}/appointments",
                "/api/v1/{tenant}/appointments.csv",
                "/api/v1/{tenant}/appointments.xlsx"
            },
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE})
    @Allow(Role.COORDINATOR)
    ResponseEntity<Export<Row>> export(
            @RequestParam @Nullable LocalDate from,
            @RequestParam(defaultValue = Days.USUAL)
                    @Min(value = 1, message = "Demandez de 1 à 31 jours.")
                    @Max(value = Days.MOST, message = "Demandez de 1 à 31 jours.")
                    int days,
            Format format) {
        var zone = tenants.current().zone();
        var among = Receiving.everyone(professionals, book);
        var when = new Days(from, days);
        var dates = list.between(when.start(clock, zone), when.end(clock, zone), among);
        var rows = dates.stream().map(list::of).flatMap(this::rows).toList();
        return Exports.respond(format, "rendez-vous", COLUMNS, rows);
    }

    private Stream<Row> rows(AppointmentDate date) {
        var zone = tenants.current().zone();
        return AppointmentDateResponse.of(date, book.holds(date.date()), zone, false)
                .slots()
                .stream()
                .map(slot -> new Row(date, slot));
    }
}
