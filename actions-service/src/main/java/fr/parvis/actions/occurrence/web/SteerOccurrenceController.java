package fr.parvis.actions.occurrence.web;

import fr.parvis.actions.occurrence.ChangeOccurrence;
import fr.parvis.actions.occurrence.ChangeSeries;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.occurrence.Scope;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Moving, putting off, calling off and holding dates; all but moving is taken back by reopening.
 */
@RestController
@RequestMapping("/api/v1/{tenant}/occurrences/{id}")
class SteerOccurrenceController {

    record MoveRequest(
            @NotNull(message = "Indiquez la date et l’heure de début.") Instant startsAt,
            @NotNull(message = "Indiquez la date et l’heure de fin.") Instant endsAt,
            @Nullable Scope scope) {}

    record PostponeRequest(
            @NotBlank(message = "Dites pourquoi la date est reportée.")
                    @Size(max = 500, message = "La raison a au plus 500 caractères.")
                    String reason) {}

    record CancelRequest(
            @NotBlank(message = "Dites pourquoi la date est annulée.")
                    @Size(max = 500, message = "La raison a au plus 500 caractères.")
                    String reason,
            @Nullable Scope scope) {}

    private final ChangeSeries series;
    private final ChangeOccurrence change;

    SteerOccurrenceController(ChangeSeries series, ChangeOccurrence change) {
        this.series = series;
        this.change = change;
    }

    @Operation(
            summary = "Déplacer une date, ou donner une date à ce qui est reporté",
            description =
                    "`scope`\u00a0: `FOLLOWING` ou `ALL` déplace d’autant les autres dates à venir "
                            + "de l’action, en heure locale même si l’heure change. Heures RFC "
                            + "3339 avec décalage. 404\u00a0: inconnue ici\u202f; 409\u00a0: "
                            + "annulée ou tenue\u202f; 422\u00a0: la fin précède le début, plus "
                            + "de 24 heures, ou à plus de trois ans.")
    @PostMapping("/move")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<ChangedResponse> move(
            @PathVariable String id, @RequestBody @Valid MoveRequest sent) {
        return ChangedResponse.answer(
                series.move(
                        new OccurrenceId(id),
                        new Period(sent.startsAt(), sent.endsAt()),
                        orThis(sent.scope())));
    }

    @Operation(
            summary = "Reporter une date sans en fixer une autre",
            description =
                    "404\u00a0: inconnue ici\u202f; 409\u00a0: déjà reportée, annulée ou tenue"
                            + "\u202f; 422\u00a0: la raison manque.")
    @PostMapping("/postpone")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<OccurrenceResponse> postpone(
            @PathVariable String id, @RequestBody @Valid PostponeRequest sent) {
        return answer(change.postpone(new OccurrenceId(id), sent.reason().strip()));
    }

    @Operation(
            summary = "Annuler une date",
            description =
                    "`scope`\u00a0: `FOLLOWING` ou `ALL` annule aussi les autres dates à venir de "
                            + "l’action. 404\u00a0: inconnue ici\u202f; 409\u00a0: déjà annulée, "
                            + "ou tenue\u202f; 422\u00a0: la raison manque.")
    @PostMapping("/cancel")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<ChangedResponse> cancel(
            @PathVariable String id, @RequestBody @Valid CancelRequest sent) {
        return ChangedResponse.answer(
                series.cancel(new OccurrenceId(id), sent.reason().strip(), orThis(sent.scope())));
    }

    @Operation(
            summary = "Rétablir une date",
            description =
                    "Revient sur un report, une annulation ou une tenue, à l’heure qu’elle dit. "
                            + "404\u00a0: inconnue ici\u202f; 409\u00a0: elle est déjà prévue.")
    @PostMapping("/reopen")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<OccurrenceResponse> reopen(@PathVariable String id) {
        return answer(change.reopen(new OccurrenceId(id)));
    }

    @Operation(
            summary = "Noter qu’une date a eu lieu",
            description =
                    "404\u00a0: inconnue ici\u202f; 409\u00a0: pas encore commencée, reportée, "
                            + "annulée ou déjà tenue.")
    @PostMapping("/hold")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<OccurrenceResponse> hold(@PathVariable String id) {
        return answer(change.hold(new OccurrenceId(id)));
    }

    private static Scope orThis(@Nullable Scope scope) {
        return scope == null ? Scope.THIS : scope;
    }

    private static ResponseEntity<OccurrenceResponse> answer(Occurrence occurrence) {
        return Versioned.ok(OccurrenceResponse.of(occurrence), occurrence.version());
    }
}
