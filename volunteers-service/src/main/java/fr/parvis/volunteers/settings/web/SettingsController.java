package fr.parvis.volunteers.settings.web;

import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.ExpectedVersion;
import fr.parvis.starter.web.Versioned;
import fr.parvis.volunteers.settings.NetworkSettings;
import fr.parvis.volunteers.settings.NetworkSettingsBook;
import fr.parvis.volunteers.settings.SettingsStale;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How often people may be asked. */
@RestController
@RequestMapping("/api/v1/{tenant}/volunteers/settings")
class SettingsController {

    record NetworkSettingsBody(
            @Min(1) @Max(NetworkSettings.CAP_AT_MOST) @Nullable Integer monthlyCap) {}

    private final NetworkSettingsBook settings;

    SettingsController(NetworkSettingsBook settings) {
        this.settings = settings;
    }

    @Operation(
            summary = "Consulter les réglages du réseau",
            description =
                    "`monthlyCap`\u00a0: sollicitations par personne et par mois civil, "
                            + "dans le fuseau de l’intercommunalité\u202f; absent, sans plafond.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<NetworkSettingsBody> look() {
        return shown(settings.present());
    }

    @Operation(
            summary = "Changer les réglages du réseau",
            description =
                    "`monthlyCap` de 1 à 31, ou absent pour ne pas plafonner. 412\u00a0: "
                            + "quelqu’un les a changés entre-temps\u202f; 422\u00a0: une valeur ne "
                            + "convient pas\u202f; 428\u00a0: `If-Match` manque.")
    @PutMapping
    @Allow(Role.COORDINATOR)
    ResponseEntity<NetworkSettingsBody> change(
            @RequestBody @Valid NetworkSettingsBody body, ExpectedVersion seen) {
        NetworkSettings present = settings.present();
        NetworkSettings changed = present.withMonthlyCap(body.monthlyCap());
        if (present.version() != seen.value() || !settings.save(changed)) {
            throw new SettingsStale();
        }
        return shown(changed);
    }

    private static ResponseEntity<NetworkSettingsBody> shown(NetworkSettings settings) {
        return Versioned.ok(new NetworkSettingsBody(settings.monthlyCap()), settings.version());
    }
}
