package fr.parvis.actions.request.web;

import fr.parvis.actions.request.PromiseStale;
import fr.parvis.actions.request.RequestPromise;
import fr.parvis.actions.request.RequestPromises;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.ExpectedVersion;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Within what delay requests are answered here. */
@RestController
@RequestMapping("/api/v1/{tenant}/settings/requests")
class RequestPromiseController {

    record PromiseBody(
            @NotNull(message = "Indiquez de 1 à 60 jours.")
                    @Min(value = 1, message = "Indiquez de 1 à 60 jours.")
                    @Max(value = RequestPromise.MOST_DAYS, message = "Indiquez de 1 à 60 jours.")
                    Integer days) {}

    private final RequestPromises promises;

    RequestPromiseController(RequestPromises promises) {
        this.promises = promises;
    }

    @Operation(
            summary = "Consulter le délai de réponse promis",
            description = "En jours, depuis la réception de la demande.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<PromiseBody> look() {
        return shown(promises.present());
    }

    @Operation(
            summary = "Changer le délai de réponse promis",
            description =
                    "Vaut pour les demandes à venir. 412\u00a0: quelqu’un l’a changé entre-temps"
                            + "\u202f; 422\u00a0: de 1 à 60 jours\u202f; 428\u00a0: `If-Match` manque.")
    @PutMapping
    @Allow(Role.COORDINATOR)
    ResponseEntity<PromiseBody> change(@RequestBody @Valid PromiseBody sent, ExpectedVersion seen) {
        var present = promises.present();
        var changed = present.within(sent.days());
        if (present.version() != seen.value() || !promises.save(changed)) {
            throw new PromiseStale();
        }
        return shown(changed);
    }

    private static ResponseEntity<PromiseBody> shown(RequestPromise promise) {
        return Versioned.ok(new PromiseBody(promise.days()), promise.version());
    }
}
