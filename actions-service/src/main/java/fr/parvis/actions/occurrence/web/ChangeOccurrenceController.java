package fr.parvis.actions.occurrence.web;

import fr.parvis.actions.occurrence.ChangeOccurrence;
import fr.parvis.actions.occurrence.ChangeSeries;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.OccurrenceNotFound;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.occurrence.Scope;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.ExpectedVersion;
import fr.parvis.starter.web.MergePatch;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Writing what one date says, or several at once. */
@RestController
@RequestMapping("/api/v1/{tenant}/occurrences/{id}")
class ChangeOccurrenceController {

    private final Occurrences occurrences;
    private final ChangeSeries series;
    private final ChangeOccurrence change;
    private final MergePatch patches;

    ChangeOccurrenceController(
            Occurrences occurrences,
            ChangeSeries series,
            ChangeOccurrence change,
            MergePatch patches) {
        this.occurrences = occurrences;
        this.series = series;
        this.change = change;
        this.patches = patches;
    }

    @Operation(
            summary = "Remplacer ce que dit une date",
            description =
                    "Une date dont le contenu est modifié ne suit plus son action. `scope`\u00a0: "
                            + "`THIS` (par défaut), `FOLLOWING` ou `ALL` fait la même modification "
                            + "aux autres dates à venir de l’action. `If-Match` porte la version "
                            + "lue. 404\u00a0: inconnue ici\u202f; 409\u00a0: annulée\u202f; "
                            + "412\u00a0: changée entre-temps\u202f; 422\u00a0: une valeur ne "
                            + "convient pas\u202f; 428\u00a0: `If-Match` manque.")
    @PutMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<ChangedResponse> replace(
            @PathVariable String id,
            @RequestBody @Valid OccurrenceRequest sent,
            @RequestParam(defaultValue = "THIS") Scope scope,
            ExpectedVersion seen) {
        var present = occurrences.byId(new OccurrenceId(id)).orElseThrow(OccurrenceNotFound::new);
        return ChangedResponse.answer(
                series.edit(
                        present.id(),
                        seen.value(),
                        sent.content(present.content()),
                        sent.crew(),
                        scope));
    }

    @Operation(
            summary = "Corriger ce que dit une date",
            description =
                    "Fusion JSON (RFC 7396)\u00a0: seuls les champs envoyés changent, `null` "
                            + "efface. Même `scope` et mêmes erreurs que le remplacement.")
    @PatchMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<ChangedResponse> change(
            @PathVariable String id,
            @RequestBody ObjectNode patch,
            @RequestParam(defaultValue = "THIS") Scope scope,
            ExpectedVersion seen) {
        var present = occurrences.byId(new OccurrenceId(id)).orElseThrow(OccurrenceNotFound::new);
        var sent = patches.apply(OccurrenceRequest.of(present), patch, OccurrenceRequest.class);
        return replace(id, sent, scope, seen);
    }

    @Operation(
            summary = "Supprimer une date saisie par erreur",
            description =
                    "Seulement si elle n’est ni annoncée ni tenue\u00a0: sinon, annulez-la. "
                            + "`If-Match` porte la version lue. 404\u00a0: inconnue ici\u202f; "
                            + "409\u00a0: annoncée ou tenue\u202f; 412\u00a0: changée entre-temps"
                            + "\u202f; 428\u00a0: `If-Match` manque.")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allow({Role.COORDINATOR, Role.ADVISER})
    void remove(@PathVariable String id, ExpectedVersion seen) {
        change.remove(new OccurrenceId(id), seen.value());
    }
}
