package fr.parvis.actions.appointment.web;

import fr.parvis.actions.appointment.Appointment;
import fr.parvis.actions.appointment.FindAppointment;
import fr.parvis.actions.appointment.GiveAppointment;
import fr.parvis.actions.booking.TakeSlot;
import fr.parvis.actions.team.FindMember;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.starter.web.Here;
import fr.parvis.starter.web.NewId;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Giving somebody an appointment, with a visiting professional or with one of us. */
@RestController
@RequestMapping("/api/v1/{tenant}")
class GiveAppointmentController {

    private final GiveAppointment give;
    private final TakeSlot take;
    private final FindAppointment find;
    private final FindMember team;
    private final TenantDirectory tenants;
    private final Here here;

    GiveAppointmentController(
            GiveAppointment give,
            TakeSlot take,
            FindAppointment find,
            FindMember team,
            TenantDirectory tenants,
            Here here) {
        this.give = give;
        this.take = take;
        this.find = find;
        this.team = team;
        this.tenants = tenants;
        this.here = here;
    }

    @Operation(
            summary = "Donner un rendez-vous avec l’équipe",
            description =
                    "Une date pour une seule personne, à la France services, en mairie ou chez un "
                            + "partenaire, que le public ne voit pas. `memberId` reçoit, sinon qui "
                            + "donne le rendez-vous\u202f; `requestId`\u00a0: la demande à laquelle "
                            + "il répond. Seule l’initiale du nom est gardée. 404\u00a0: demande "
                            + "inconnue ici\u202f; 409\u00a0: `clash`, l’heure est passée, ou la "
                            + "demande est déjà traitée\u202f; 422\u00a0: une valeur ne convient "
                            + "pas.")
    @PostMapping("/appointments")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<AppointmentResponse> give(
            @RequestBody @Valid AppointmentRequest sent, NewId newId, Caller caller) {
        var wanted = sent.wanted(tenants.current().region());
        var meeting = sent.meeting(member(caller));
        return created(give.give(newId.toString(), meeting, wanted, sent.asked()));
    }

    @Operation(
            summary = "Donner un rendez-vous sur un créneau",
            description =
                    "Exactement ce créneau, ou un refus\u00a0: personne n’en reçoit un autre à la "
                            + "place, personne n’attend. 404\u00a0: date inconnue ici\u202f; "
                            + "409\u00a0: la date est passée ou annulée, ou le créneau est "
                            + "pris\u202f; 422\u00a0: une valeur ne convient pas.")
    @PostMapping("/occurrences/{id}/appointments")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<AppointmentResponse> take(
            @PathVariable String id, @RequestBody @Valid SlotRequest sent, NewId newId) {
        var wanted = sent.wanted(tenants.current().region());
        return created(find.byId(take.take(newId.toString(), id, wanted, List.of()).id()));
    }

    @Operation(
            summary = "Consulter un rendez-vous",
            description =
                    "`on` est faux s’il est annulé\u202f; `alone`\u00a0: la date n’est là que pour "
                            + "cette personne. 404\u00a0: inconnu ici.")
    @GetMapping("/appointments/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    AppointmentResponse look(@PathVariable String id) {
        return shown(find.byId(id));
    }

    private @Nullable String member(Caller caller) {
        return team.find(caller.subject(), caller.email()).map(it -> it.id().value()).orElse(null);
    }

    private ResponseEntity<AppointmentResponse> created(Appointment given) {
        return ResponseEntity.created(URI.create(here.path("appointments", given.id())))
                .body(shown(given));
    }

    private AppointmentResponse shown(Appointment appointment) {
        return AppointmentResponse.of(appointment, tenants.current().zone());
    }
}
