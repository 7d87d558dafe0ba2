package fr.parvis.actions.action.web;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.ChangeAction;
import fr.parvis.actions.house.HouseId;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Announcing an action, calling it off, and what it may become. */
@RestController
@RequestMapping("/api/v1/{tenant}/actions/{id}")
class SteerActionController {

    record CancelActionRequest(
            @NotBlank(message = "Dites pourquoi l’action est annulée.")
                    @Size(max = 500, message = "La raison a au plus 500 caractères.")
                    String reason) {}

    record AntennaRequest(
            @NotNull(message = "Choisissez la France services dont dépend l’antenne.")
                    String houseId,
            @NotBlank(message = "Indiquez les horaires d’ouverture.")
                    @Size(max = 1000, message = "Les horaires ont au plus 1 000 caractères.")
                    String openingHours) {}

    private final ChangeAction change;

    SteerActionController(ChangeAction change) {
        this.change = change;
    }

    @Operation(
            summary = "Annoncer une action",
            description =
                    "Ses dates deviennent visibles. 404\u00a0: inconnue ici\u202f; 409\u00a0: déjà "
                            + "annoncée ou annulée\u202f; 422\u00a0: `errors` nomme ce que son type "
                            + "demande encore.")
    @PostMapping("/announce")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<ActionResponse> announce(@PathVariable String id) {
        return answer(change.announce(new ActionId(id)));
    }

    @Operation(
            summary = "Annuler une action",
            description =
                    "Ses dates à venir sont annulées avec elle, pour la même raison. 404\u00a0: "
                            + "inconnue ici\u202f; 409\u00a0: déjà annulée\u202f; 422\u00a0: la raison "
                            + "manque.")
    @PostMapping("/cancel")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<ActionResponse> cancel(
            @PathVariable String id, @RequestBody @Valid CancelActionRequest sent) {
        return answer(change.cancel(new ActionId(id), sent.reason().strip()));
    }

    @Operation(
            summary = "Revenir sur l’annulation d’une action",
            description =
                    "Elle redevient ce qu’elle était, et les dates à venir annulées avec elle "
                            + "aussi. 404\u00a0: inconnue ici\u202f; 409\u00a0: elle n’est pas annulée.")
    @PostMapping("/reopen")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<ActionResponse> reopen(@PathVariable String id) {
        return answer(change.reopen(new ActionId(id)));
    }

    @Operation(
            summary = "Faire d’une permanence une antenne",
            description =
                    "Ce qui a eu lieu reste une permanence\u202f; les dates à venir sont celles de "
                            + "l’antenne. 404\u00a0: inconnue ici\u202f; 409\u00a0: ce n’est pas une "
                            + "permanence\u202f; 422\u00a0: la maison ou les horaires manquent.")
    @PostMapping("/become-antenna")
    @Allow(Role.COORDINATOR)
    ResponseEntity<ActionResponse> becomeAntenna(
            @PathVariable String id, @RequestBody @Valid AntennaRequest sent) {
        return answer(
                change.becomeAntenna(
                        new ActionId(id),
                        new HouseId(sent.houseId()),
                        sent.openingHours().strip()));
    }

    private static ResponseEntity<ActionResponse> answer(Action action) {
        return Versioned.ok(ActionResponse.of(action), action.version());
    }
}
