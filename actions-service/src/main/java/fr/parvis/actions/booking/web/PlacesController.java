package fr.parvis.actions.booking.web;

import fr.parvis.actions.booking.ArrangePlaces;
import fr.parvis.actions.roll.OpenRoll;
import fr.parvis.actions.roll.Roll;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How many may come to a date, slot by slot, and what is held for whom. */
@RestController
@RequestMapping("/api/v1/{tenant}/occurrences/{id}/places")
class PlacesController {

    private final OpenRoll open;
    private final ArrangePlaces arrange;
    private final TenantDirectory tenants;

    PlacesController(OpenRoll open, ArrangePlaces arrange, TenantDirectory tenants) {
        this.open = open;
        this.arrange = arrange;
        this.tenants = tenants;
    }

    @Operation(
            summary = "Consulter les places d’une date",
            description =
                    "`free`\u00a0: ce que chacun peut encore prendre, sans ce qui est réservé à un "
                            + "partenaire\u202f; `slots`\u00a0: tous les créneaux, `freeSlots`\u00a0: "
                            + "ceux que personne n’a. 404\u00a0: date inconnue ici\u202f; 409\u00a0: sans "
                            + "inscription.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    PlacesResponse look(@PathVariable String id) {
        return shown(open.roll(open.date(id)), id);
    }

    @Operation(
            summary = "Fixer les places, les créneaux et les places réservées d’une date",
            description =
                    "`slots`\u00a0: une place par créneau, `startsAfter` en minutes après le début. "
                            + "`quotas`\u00a0: des places réservées à un partenaire jusqu’à `until`, "
                            + "puis à tous. Plus de places\u00a0: qui attend entre, et en est "
                            + "prévenu. Moins\u00a0: personne ne perd la sienne, `excess` dit de "
                            + "combien de personnes la date déborde. 404\u00a0: date inconnue "
                            + "ici\u202f; 409\u00a0: la date est sans inscription (`mode` de la "
                            + "date), ou un créneau supprimé est pris\u202f; 422\u00a0: une valeur ne "
                            + "convient pas.")
    @PutMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    PlacesResponse arrange(@PathVariable String id, @RequestBody PlacesRequest sent) {
        return shown(arrange.arrange(id, sent.places()), id);
    }

    private PlacesResponse shown(Roll roll, String id) {
        return PlacesResponse.of(roll, open.date(id), tenants.current().zone());
    }
}
