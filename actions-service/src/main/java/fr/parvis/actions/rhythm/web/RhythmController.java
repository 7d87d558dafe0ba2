package fr.parvis.actions.rhythm.web;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.ActionNotFound;
import fr.parvis.actions.action.Actions;
import fr.parvis.actions.closure.LookUpDaysOff;
import fr.parvis.actions.rhythm.RhythmId;
import fr.parvis.actions.rhythm.RhythmNotFound;
import fr.parvis.actions.rhythm.Rhythms;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rules by which an action is planned, and what one would make. */
@RestController
@RequestMapping("/api/v1/{tenant}/actions/{id}/rhythms")
class RhythmController {

    private final Actions actions;
    private final Rhythms rhythms;
    private final LookUpDaysOff daysOff;
    private final TenantDirectory directory;

    RhythmController(
            Actions actions, Rhythms rhythms, LookUpDaysOff daysOff, TenantDirectory directory) {
        this.actions = actions;
        this.rhythms = rhythms;
        this.daysOff = daysOff;
        this.directory = directory;
    }

    @Operation(
            summary = "Voir d’avance les dates d’une répétition",
            description =
                    "Ne change rien. Chaque date porte ses raisons d’être passée\u00a0: jour férié "
                            + "de la commune, vacances scolaires de sa zone, fermeture de "
                            + "l’intercommunalité\u202f; `proposedToSkip` les rassemble, rien n’est "
                            + "imposé. `schoolHolidaysUnknown`\u00a0: les vacances de certaines dates "
                            + "ne sont pas connues ici (Corse, outre-mer, années non publiées). "
                            + "404\u00a0: action inconnue ici\u202f; 422\u00a0: la répétition ne "
                            + "convient pas.")
    @PostMapping("/preview")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    PreviewResponse preview(@PathVariable String id, @RequestBody @Valid RhythmRequest sent) {
        var place = action(id).plan().place();
        var zone = directory.current().zone();
        return PreviewResponse.of(
                sent.timing(zone), daysOff.at(place == null ? null : place.insee()), zone);
    }

    @Operation(
            summary = "Lister les répétitions d’une action",
            description =
                    "`words` la dit en français, `rrule` comme un agenda (RFC 5545)\u202f; `dates` "
                            + "compte ce qu’elle a prévu. Les dates se lisent avec celles de "
                            + "l’action. 404\u00a0: action inconnue ici.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    List<RhythmResponse> list(@PathVariable String id) {
        return rhythms.ofAction(action(id).id()).stream()
                .map(rhythm -> RhythmResponse.of(rhythm, List.of()))
                .toList();
    }

    @Operation(
            summary = "Consulter une répétition",
            description = "L’en-tête `ETag` donne la version. 404\u00a0: inconnue ici.")
    @GetMapping("/{rhythmId}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<RhythmResponse> look(@PathVariable String id, @PathVariable String rhythmId) {
        var found =
                rhythms.byId(new RhythmId(rhythmId))
                        .filter(rhythm -> rhythm.actionId().value().equals(id))
                        .orElseThrow(RhythmNotFound::new);
        return Versioned.ok(RhythmResponse.of(found, List.of()), found.version());
    }

    private Action action(String id) {
        return actions.byId(new ActionId(id)).orElseThrow(ActionNotFound::new);
    }
}
