package fr.parvis.actions.closure.web;

import fr.parvis.actions.closure.ChangeClosures;
import fr.parvis.actions.closure.ClosureBook;
import fr.parvis.actions.closure.Closures;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.ExpectedVersion;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** When the tenant does not go out. */
@RestController
@RequestMapping("/api/v1/{tenant}/settings/closures")
class ClosureController {

    private final ClosureBook book;
    private final ChangeClosures change;

    ClosureController(ClosureBook book, ChangeClosures change) {
        this.book = book;
        this.change = change;
    }

    @Operation(
            summary = "Consulter les fermetures propres à l’intercommunalité",
            description =
                    "Jours où l’on ne sort pas, en plus des jours fériés et des vacances scolaires "
                            + "connues\u202f; `until` est le dernier jour. L’en-tête `ETag` donne "
                            + "la version.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<ClosuresBody> look() {
        return shown(book.present());
    }

    @Operation(
            summary = "Changer les fermetures propres à l’intercommunalité",
            description =
                    "Elles sont proposées à la prochaine planification\u202f; aucune date déjà "
                            + "prévue ne change. Au plus 100. 412\u00a0: quelqu’un les a changées "
                            + "entre-temps\u202f; 422\u00a0: une valeur ne convient pas\u202f; "
                            + "428\u00a0: `If-Match` manque.")
    @PutMapping
    @Allow(Role.COORDINATOR)
    ResponseEntity<ClosuresBody> change(
            @RequestBody @Valid ClosuresBody sent, ExpectedVersion seen) {
        return shown(change.change(seen.value(), sent.closed()));
    }

    private static ResponseEntity<ClosuresBody> shown(Closures closures) {
        return Versioned.ok(ClosuresBody.of(closures), closures.version());
    }
}
