package fr.parvis.actions.action.web;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.ActionNotFound;
import fr.parvis.actions.action.Actions;
import fr.parvis.actions.action.ChangeAction;
import fr.parvis.actions.action.DraftAction;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.ExpectedVersion;
import fr.parvis.starter.web.Here;
import fr.parvis.starter.web.MergePatch;
import fr.parvis.starter.web.NewId;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Writing what an action is. */
@RestController
@RequestMapping("/api/v1/{tenant}/actions")
class WriteActionController {

    private final Actions actions;
    private final DraftAction draft;
    private final ChangeAction change;
    private final MergePatch patches;
    private final Here here;

    WriteActionController(
            Actions actions,
            DraftAction draft,
            ChangeAction change,
            MergePatch patches,
            Here here) {
        this.actions = actions;
        this.draft = draft;
        this.change = change;
        this.patches = patches;
        this.here = here;
    }

    @Operation(
            summary = "Créer une action",
            description =
                    "Elle naît brouillon\u00a0: un type et un titre suffisent, `missing` dit le "
                            + "reste. Répond 201 avec son adresse. 422\u00a0: une valeur ne "
                            + "convient pas.")
    @PostMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<ActionResponse> draft(@RequestBody @Valid ActionRequest sent, NewId id) {
        var action = draft.draft(new ActionId(id.toString()), sent.plan());
        return Versioned.created(
                here.path("actions", id), ActionResponse.of(action), action.version());
    }

    @Operation(
            summary = "Remplacer ce que dit une action",
            description =
                    "Ses dates à venir suivent, sauf celles que l’on a modifiées une à une. "
                            + "`If-Match` porte la version lue. 404\u00a0: inconnue ici\u202f; "
                            + "409\u00a0: annulée, ou d’un autre type une fois annoncée\u202f; "
                            + "412\u00a0: quelqu’un l’a changée entre-temps\u202f; 422\u00a0: une "
                            + "valeur ne convient pas, ou manque à une action annoncée\u202f; "
                            + "428\u00a0: `If-Match` manque.")
    @PutMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<ActionResponse> replace(
            @PathVariable String id, @RequestBody @Valid ActionRequest sent, ExpectedVersion seen) {
        return answer(change.change(new ActionId(id), seen.value(), sent.plan()));
    }

    @Operation(
            summary = "Corriger ce que dit une action",
            description =
                    "Fusion JSON (RFC 7396)\u00a0: seuls les champs envoyés changent, `null` "
                            + "efface. Mêmes erreurs que le remplacement.")
    @PatchMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<ActionResponse> change(
            @PathVariable String id, @RequestBody ObjectNode patch, ExpectedVersion seen) {
        var present = actions.byId(new ActionId(id)).orElseThrow(ActionNotFound::new);
        var sent = patches.apply(ActionRequest.of(present), patch, ActionRequest.class);
        return answer(change.change(present.id(), seen.value(), sent.plan()));
    }

    private static ResponseEntity<ActionResponse> answer(Action action) {
        return Versioned.ok(ActionResponse.of(action), action.version());
    }
}
