package fr.parvis.actions.appointment.web;

import fr.parvis.actions.appointment.AppointmentBook;
import fr.parvis.actions.appointment.AppointmentDate;
import fr.parvis.actions.appointment.ListAppointments;
import fr.parvis.actions.appointment.Receiving;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.professional.ProfessionalId;
import fr.parvis.actions.professional.Professionals;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.starter.web.Cursor;
import fr.parvis.starter.web.ListRequest;
import fr.parvis.starter.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is received when, day by day. */
@RestController
@RequestMapping("/api/v1/{tenant}")
class AppointmentDatesController {

    private final ListAppointments list;
    private final Professionals professionals;
    private final AppointmentBook book;
    private final TenantDirectory tenants;
    private final InstantSource clock;

    AppointmentDatesController(
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
            summary = "Lister les rendez-vous, date par date",
            description =
                    "Les dates des intervenants, créneau par créneau, libres ou pris, et les "
                            + "rendez-vous de l’équipe (`alone`), pendant `days` jours (1 à 31, 7 "
                            + "s’il manque) à partir de `from` (aujourd’hui). `professional`"
                            + "\u00a0: d’un seul intervenant. `discreet=true` ne montre que des "
                            + "initiales. 404\u00a0: intervenant inconnu ici\u202f; 422\u00a0: une "
                            + "valeur ne convient pas.")
    @GetMapping("/appointments")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<AppointmentDateResponse> list(
            @RequestParam @Nullable LocalDate from,
            @RequestParam(defaultValue = Days.USUAL)
                    @Min(value = 1, message = "Demandez de 1 à 31 jours.")
                    @Max(value = Days.MOST, message = "Demandez de 1 à 31 jours.")
                    int days,
            @RequestParam @Nullable String professional,
            @RequestParam(defaultValue = "false") boolean discreet,
            ListRequest request) {
        var among = among(professional);
        var zone = tenants.current().zone();
        var when = new Days(from, days);
        var all = list.between(when.start(clock, zone), when.end(clock, zone), among);
        var found = all.stream().skip(after(all, request)).limit(request.limit() + 1).toList();
        var total = request.count() ? Long.valueOf(all.size()) : null;
        return Page.of(found, request, it -> Cursor.encode(List.of(it.id().value())), total)
                .map(it -> shown(list.of(it), discreet));
    }

    @Operation(
            summary = "Consulter les créneaux d’une date et qui est attendu",
            description =
                    "Pour la feuille du jour d’un intervenant\u00a0: `discreet=true` ne montre que "
                            + "des initiales. 404\u00a0: date inconnue ici.")
    @GetMapping("/occurrences/{id}/appointments")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    AppointmentDateResponse look(
            @PathVariable String id, @RequestParam(defaultValue = "false") boolean discreet) {
        return shown(list.of(id), discreet);
    }

    private Receiving among(@Nullable String professional) {
        return professional == null
                ? Receiving.everyone(professionals, book)
                : Receiving.only(professionals, new ProfessionalId(professional));
    }

    private static long after(List<Occurrence> all, ListRequest request) {
        if (request.after() == null) {
            return 0;
        }
        var last = Cursor.decode(request.after(), 1).getFirst();
        return 1 + all.stream().map(it -> it.id().value()).toList().indexOf(last);
    }

    private AppointmentDateResponse shown(AppointmentDate date, boolean discreet) {
        return AppointmentDateResponse.of(
                date, book.holds(date.date()), tenants.current().zone(), discreet);
    }
}
