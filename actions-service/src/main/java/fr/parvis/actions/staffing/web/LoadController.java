package fr.parvis.actions.staffing.web;

import fr.parvis.actions.staffing.CountLoad;
import fr.parvis.actions.staffing.Load;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How much each of the team has to hold. */
@RestController
class LoadController {

    private final CountLoad loads;
    private final TenantDirectory directory;
    private final InstantSource clock;

    LoadController(CountLoad loads, TenantDirectory directory, InstantSource clock) {
        this.loads = loads;
        this.directory = directory;
        this.clock = clock;
    }

    @Operation(
            summary = "Voir la charge de chacun, semaine par semaine",
            description =
                    "Du lundi de la semaine de `from` (celle-ci s’il manque), pour `weeks` "
                            + "semaines (1 à 53)\u00a0: dates tenues ou à tenir, minutes, et "
                            + "minutes que la personne peut donner (`capacityMinutes`). La route "
                            + "n’y est pas. 422\u00a0: une valeur ne convient pas.")
    @GetMapping("/api/v1/{tenant}/team/load")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    List<Load> load(
            @RequestParam @Nullable LocalDate from,
            @RequestParam(defaultValue = "4")
                    @Min(value = 1, message = "Demandez de 1 à 53 semaines.")
                    @Max(value = 53, message = "Demandez de 1 à 53 semaines.")
                    int weeks) {
        return loads.weeks(from == null ? today() : from, weeks);
    }

    private LocalDate today() {
        return clock.instant().atZone(directory.current().zone()).toLocalDate();
    }
}
