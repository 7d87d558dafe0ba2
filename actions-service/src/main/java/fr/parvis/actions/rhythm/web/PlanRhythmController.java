package fr.parvis.actions.rhythm.web;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.rhythm.ExtendRhythm;
import fr.parvis.actions.rhythm.PlanRhythm;
import fr.parvis.actions.rhythm.Planned;
import fr.parvis.actions.rhythm.RhythmId;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.starter.web.ExpectedVersion;
import fr.parvis.starter.web.Here;
import fr.parvis.starter.web.NewId;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Plans an action by a rule, and goes on with it. */
@RestController
@RequestMapping("/api/v1/{tenant}/actions/{id}/rhythms")
class PlanRhythmController {

    private final PlanRhythm plan;
    private final ExtendRhythm extend;
    private final TenantDirectory directory;
    private final Here here;

    PlanRhythmController(
            PlanRhythm plan, ExtendRhythm extend, TenantDirectory directory, Here here) {
        this.plan = plan;
        this.extend = extend;
        this.directory = directory;
        this.here = here;
    }

    @Operation(
            summary = "Planifier une action par une répétition",
            description =
                    "`every`\u00a0: `WEEK` avec `days`, ou `MONTH` avec un jour dans `days` et "
                            + "`weeks` (1 à 5, -1 pour la dernière)\u202f; `interval` de 1 à 12 "
                            + "semaines ou mois\u202f; ou `rrule`. Toujours une fin, au plus 400 "
                            + "dates en trois ans. Heures à l’horloge de l’intercommunalité, justes "
                            + "aux changements d’heure\u202f; une fin avant le début tombe le "
                            + "lendemain. `skip`\u00a0: dates passées. Chaque date devient une date "
                            + "de l’action, modifiable seule\u202f; `refused` nomme celles qui n’ont "
                            + "pas pu l’être et pourquoi. 404\u00a0: action inconnue ici\u202f; "
                            + "409\u00a0: action annulée\u202f; 422\u00a0: la répétition ne convient "
                            + "pas.")
    @PostMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<RhythmResponse> plan(
            @PathVariable String id, @RequestBody @Valid RhythmRequest sent, NewId rhythm) {
        var planned =
                plan.plan(
                        new RhythmId(rhythm.toString()),
                        new ActionId(id),
                        sent.timing(directory.current().zone()),
                        sent.crew());
        return Versioned.created(
                here.path("actions", id, "rhythms", rhythm.toString()),
                shown(planned),
                planned.rhythm().version());
    }

    @Operation(
            summary = "Prolonger une répétition",
            description =
                    "Ajoute les dates jusqu’au nouveau dernier jour `until`, sauf `skip`\u202f; "
                            + "celles d’avant ne changent pas. `If-Match` porte la version lue. "
                            + "404\u00a0: inconnue ici\u202f; 409\u00a0: action annulée\u202f; "
                            + "412\u00a0: quelqu’un l’a changée entre-temps\u202f; 422\u00a0: la fin "
                            + "n’est pas plus tardive\u202f; 428\u00a0: `If-Match` manque.")
    @PostMapping("/{rhythmId}/extend")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<RhythmResponse> extend(
            @PathVariable String id,
            @PathVariable String rhythmId,
            @RequestBody @Valid ExtensionRequest sent,
            ExpectedVersion seen) {
        var planned =
                extend.extend(
                        new ActionId(id),
                        new RhythmId(rhythmId),
                        seen.value(),
                        sent.until(),
                        sent.skipped());
        return Versioned.ok(shown(planned), planned.rhythm().version());
    }

    private static RhythmResponse shown(Planned planned) {
        return RhythmResponse.of(planned.rhythm(), planned.refused());
    }
}
