package fr.parvis.actions.appointment.web;

import fr.parvis.actions.appointment.Appointment;
import fr.parvis.actions.appointment.CancelAppointment;
import fr.parvis.actions.appointment.MoveAppointment;
import fr.parvis.actions.appointment.RestoreAppointment;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.starter.web.NewId;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moving an appointment, calling it off and on again. */
@RestController
@RequestMapping("/api/v1/{tenant}/appointments/{id}")
class ChangeAppointmentController {

    record MoveToSlotRequest(
            @NotBlank(message = "Choisissez la date.") String occurrenceId,
            @NotNull(message = "Choisissez un créneau libre.") Integer slot) {}

    record MoveToTimeRequest(
            @NotNull(message = "Indiquez le début.") Instant startsAt,
            @NotNull(message = "Indiquez la fin.") Instant endsAt) {}

    /**
     * @param slot number of the one that was given up
     */
    record RestoreRequest(@Nullable Integer slot) {}

    private final MoveAppointment move;
    private final CancelAppointment cancel;
    private final RestoreAppointment restore;
    private final TenantDirectory tenants;

    ChangeAppointmentController(
            MoveAppointment move,
            CancelAppointment cancel,
            RestoreAppointment restore,
            TenantDirectory tenants) {
        this.move = move;
        this.cancel = cancel;
        this.restore = restore;
        this.tenants = tenants;
    }

    @Operation(
            summary = "Déplacer un rendez-vous vers un autre créneau",
            description =
                    "De la même date ou d’une autre\u202f; la réponse porte un nouvel identifiant. La "
                            + "personne garde son créneau jusqu’à ce qu’elle ait l’autre, et en "
                            + "est prévenue. 404\u00a0: inconnu ici\u202f; 409\u00a0: le créneau est "
                            + "pris, ou la date passée\u202f; 422\u00a0: ce rendez-vous n’est pas un "
                            + "créneau.")
    @PostMapping("/move-to-slot")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    AppointmentResponse toSlot(
            @PathVariable String id, @RequestBody @Valid MoveToSlotRequest sent, NewId newId) {
        return shown(move.toSlot(newId.toString(), id, sent.occurrenceId(), sent.slot()));
    }

    @Operation(
            summary = "Déplacer un rendez-vous avec l’équipe",
            description =
                    "À une autre heure\u202f; la personne en est prévenue. 404\u00a0: inconnu "
                            + "ici\u202f; 409\u00a0: `clash`, ou il est annulé\u202f; 422\u00a0: une "
                            + "valeur ne convient pas, ou ce rendez-vous est un créneau.")
    @PostMapping("/move-to-time")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    AppointmentResponse toTime(
            @PathVariable String id, @RequestBody @Valid MoveToTimeRequest sent) {
        return shown(move.toTime(id, new Period(sent.startsAt(), sent.endsAt())));
    }

    @Operation(
            summary = "Annuler un rendez-vous",
            description =
                    "Un créneau va à la première personne qui attend\u202f; répéter ne change rien. "
                            + "404\u00a0: inconnu ici.")
    @PostMapping("/cancel")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    AppointmentResponse cancel(@PathVariable String id) {
        return shown(cancel.cancel(id));
    }

    @Operation(
            summary = "Rétablir un rendez-vous annulé",
            description =
                    "`slot`\u00a0: le créneau rendu, sinon celui qui avait été demandé\u202f; la réponse "
                            + "porte alors un nouvel identifiant. 404\u00a0: inconnu ici\u202f; "
                            + "409\u00a0: le créneau est pris entre-temps, ou la date passée\u202f; "
                            + "422\u00a0: le créneau n’existe pas.")
    @PostMapping("/restore")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    AppointmentResponse restore(
            @PathVariable String id, @RequestBody RestoreRequest sent, NewId newId) {
        return shown(restore.restore(newId.toString(), id, sent.slot()));
    }

    private AppointmentResponse shown(Appointment appointment) {
        return AppointmentResponse.of(appointment, tenants.current().zone());
    }
}
