package fr.parvis.actions.occurrence.web;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.ActionNotFound;
import fr.parvis.actions.action.Actions;
import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.occurrence.RemoveAction;
import fr.parvis.actions.occurrence.ScheduleOccurrences;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.ExpectedVersion;
import fr.parvis.starter.web.Here;
import fr.parvis.starter.web.NewId;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The dates of one action. */
@RestController
@RequestMapping("/api/v1/{tenant}/actions/{id}")
class ActionDatesController {

    record DateRequest(
            @NotNull(message = "Indiquez la date et l’heure de début.") Instant startsAt,
            @NotNull(message = "Indiquez la date et l’heure de fin.") Instant endsAt) {

        Period period() {
            return new Period(startsAt, endsAt);
        }
    }

    record DatesRequest(
            @NotNull(message = "Indiquez au moins une date.")
                    @Size(min = 1, max = 200, message = "Indiquez de 1 à 200 dates.")
                    @Valid
                    List<DateRequest> dates,
            @Size(max = 20, message = "Une date prend au plus 20 membres de l’équipe.")
                    @Nullable List<@Size(max = 36, message = "Identifiant trop long.") String>
                            staff,
            @Size(max = 20, message = "Une date prend au plus 20 matériels.")
                    @Nullable List<@Size(max = 36, message = "Identifiant trop long.") String>
                            equipment) {

        Crew crew() {
            return new Crew(
                    staff == null ? List.of() : staff,
                    equipment == null ? List.of() : equipment,
                    null);
        }
    }

    record DatesResponse(List<OccurrenceResponse> items) {

        static DatesResponse of(List<Occurrence> occurrences) {
            return new DatesResponse(occurrences.stream().map(OccurrenceResponse::of).toList());
        }
    }

    private final Actions actions;
    private final Occurrences occurrences;
    private final ScheduleOccurrences schedule;
    private final RemoveAction remove;
    private final Here here;

    ActionDatesController(
            Actions actions,
            Occurrences occurrences,
            ScheduleOccurrences schedule,
            RemoveAction remove,
            Here here) {
        this.actions = actions;
        this.occurrences = occurrences;
        this.schedule = schedule;
        this.remove = remove;
        this.here = here;
    }

    @Operation(
            summary = "Lister les dates d’une action",
            description = "Toutes, dans l’ordre du temps. 404\u00a0: action inconnue ici.")
    @GetMapping("/occurrences")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    DatesResponse dates(@PathVariable String id) {
        var action = actions.byId(new ActionId(id)).orElseThrow(ActionNotFound::new);
        return DatesResponse.of(occurrences.ofAction(action.id()));
    }

    @Operation(
            summary = "Donner une ou plusieurs dates à une action",
            description =
                    "Chacune devient une date à part entière. Heures RFC 3339 avec décalage. "
                            + "Répond 201. 404\u00a0: action inconnue ici\u202f; 409\u00a0: action "
                            + "annulée\u202f; 422\u00a0: une date ne convient pas, `errors` dit "
                            + "laquelle.")
    @PostMapping("/occurrences")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<DatesResponse> schedule(
            @PathVariable String id, @RequestBody @Valid DatesRequest sent, NewId first) {
        var periods = sent.dates().stream().map(DateRequest::period).toList();
        var scheduled = schedule.schedule(first.value(), new ActionId(id), periods, sent.crew());
        return ResponseEntity.created(URI.create(here.path("actions", id, "occurrences")))
                .body(DatesResponse.of(scheduled));
    }

    @Operation(
            summary = "Supprimer un brouillon et ses dates",
            description =
                    "`If-Match` porte la version lue. 404\u00a0: inconnue ici\u202f; 409\u00a0: "
                            + "annoncée, annulée, ou une date a eu lieu\u202f; 412\u00a0: changée "
                            + "entre-temps\u202f; 428\u00a0: `If-Match` manque.")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allow({Role.COORDINATOR, Role.ADVISER})
    void remove(@PathVariable String id, ExpectedVersion seen) {
        remove.remove(new ActionId(id), seen.value());
    }
}
