package fr.parvis.actions.outcome.web;

import fr.parvis.actions.outcome.OutcomeDetail;
import fr.parvis.actions.outcome.OutcomeSettings;
import fr.parvis.actions.outcome.OutcomeSettingsBook;
import fr.parvis.actions.outcome.OutcomeSettingsStale;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.ExpectedVersion;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a tenant asks its team of each date. */
@RestController
@RequestMapping("/api/v1/{tenant}/outcomes/settings")
class OutcomeSettingsController {

    record OutcomeSettingsBody(
            @NotNull(message = "Dites ce qui est masqué, même si rien ne l’est.")
                    Set<@NotNull(message = "Choisissez une rubrique.") OutcomeDetail> hidden) {}

    record OutcomeSettingsResponse(List<OutcomeDetail> hidden, long version) {}

    private final OutcomeSettingsBook settings;

    OutcomeSettingsController(OutcomeSettingsBook settings) {
        this.settings = settings;
    }

    @Operation(
            summary = "Consulter ce que demandent les comptes rendus",
            description =
                    "`hidden`\u00a0: les rubriques que les formulaires ne montrent pas. Les "
                            + "personnes rencontrées et les nouveaux sont toujours demandés.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<OutcomeSettingsResponse> look() {
        return shown(settings.present());
    }

    @Operation(
            summary = "Choisir ce que demandent les comptes rendus",
            description =
                    "Ce qui a déjà été dit d’une rubrique masquée reste compté. `If-Match` porte "
                            + "la version lue. 412\u00a0: quelqu’un a changé ces réglages "
                            + "entre-temps\u202f; 422\u00a0: une valeur ne convient pas\u202f; "
                            + "428\u00a0: `If-Match` manque.")
    @PutMapping
    @Allow(Role.COORDINATOR)
    ResponseEntity<OutcomeSettingsResponse> change(
            @RequestBody @Valid OutcomeSettingsBody sent, ExpectedVersion seen) {
        var present = settings.present();
        var changed = present.hiding(sent.hidden());
        if (present.version() != seen.value() || !settings.save(changed)) {
            throw new OutcomeSettingsStale();
        }
        return shown(changed);
    }

    private static ResponseEntity<OutcomeSettingsResponse> shown(OutcomeSettings settings) {
        var hidden = settings.hidden().stream().sorted().toList();
        return Versioned.ok(
                new OutcomeSettingsResponse(hidden, settings.version()), settings.version());
    }
}
