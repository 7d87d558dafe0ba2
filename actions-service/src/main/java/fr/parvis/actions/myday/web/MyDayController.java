package fr.parvis.actions.myday.web;

import fr.parvis.actions.myday.LookAtDay;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.swagger.v3.oas.annotations.Operation;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The day of whoever is signed in. */
@RestController
@RequestMapping("/api/v1/{tenant}/my-day")
class MyDayController {

    private final LookAtDay look;
    private final TenantDirectory tenants;
    private final InstantSource clock;

    MyDayController(LookAtDay look, TenantDirectory tenants, InstantSource clock) {
        this.look = look;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Operation(
            summary = "Lire sa journée",
            description =
                    "Les dates du jour `date` (AAAA-MM-JJ, aujourd’hui s’il manque) où la personne "
                            + "connectée est attendue, dans l’ordre des heures, avec ce qui est "
                            + "déjà compté. `everyone=true`, ou un compte qui n’est relié à "
                            + "personne de l’équipe\u00a0: les dates de toute l’équipe. `hidden`"
                            + "\u00a0: les rubriques que l’intercommunalité ne demande pas.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    MyDayResponse look(
            @RequestParam @Nullable LocalDate date,
            @RequestParam(defaultValue = "false") boolean everyone,
            Caller caller) {
        var zone = tenants.current().zone();
        var day = date == null ? LocalDate.ofInstant(clock.instant(), zone) : date;
        var who = look.whoIs(caller.subject(), caller.email());
        var of = everyone ? null : who.orElse(null);
        return MyDayResponse.of(caller, day, look.hidden(), of, look.day(day, zone, of));
    }
}
