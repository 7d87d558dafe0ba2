package fr.parvis.actions.renewal.web;

import fr.parvis.actions.renewal.CopySeason;
import fr.parvis.actions.renewal.FlagDaysOff;
import fr.parvis.actions.season.SeasonId;
import fr.parvis.actions.season.SeasonNotFound;
import fr.parvis.actions.season.Seasons;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.Here;
import fr.parvis.starter.web.NewId;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A season done once more, and what to look at in it. */
@RestController
@RequestMapping("/api/v1/{tenant}/seasons/{id}")
class RenewalController {

    private final CopySeason copy;
    private final FlagDaysOff flag;
    private final Seasons seasons;
    private final Here here;

    RenewalController(CopySeason copy, FlagDaysOff flag, Seasons seasons, Here here) {
        this.copy = copy;
        this.flag = flag;
        this.seasons = seasons;
        this.here = here;
    }

    @Operation(
            summary = "Reconduire une saison",
            description =
                    "Crée la saison et y copie les actions en brouillon, à relire puis à "
                            + "annoncer\u202f; ni les actions annulées, ni les visites à domicile. "
                            + "Les dates gardent leur jour de la semaine et leurs heures\u202f; les "
                            + "répétitions sont refaites selon leur règle. `leftOut`\u00a0: dates qui "
                            + "tomberaient hors de la nouvelle saison\u202f; `refused`\u00a0: dates "
                            + "impossibles, avec la raison\u202f; `daysOff`\u00a0: dates qui tombent "
                            + "un jour férié, en vacances ou une fermeture. Une autorisation "
                            + "d’occuper l’espace public est à redemander. 404\u00a0: saison "
                            + "inconnue ici\u202f; 422\u00a0: une valeur ne convient pas.")
    @PostMapping("/copy")
    @Allow(Role.COORDINATOR)
    ResponseEntity<CopyResponse> copy(
            @PathVariable String id, @RequestBody @Valid CopyRequest sent, NewId season) {
        var copied = copy.copy(new SeasonId(id), new SeasonId(season.toString()), sent.plan());
        return Versioned.created(
                here.path("seasons", season.toString()),
                CopyResponse.of(copied, flag.of(copied.season())),
                copied.season().version());
    }

    @Operation(
            summary = "Lister les dates d’une saison qui tombent un jour de congé",
            description =
                    "Jours fériés de la commune, vacances scolaires connues de sa zone, fermetures "
                            + "de l’intercommunalité, avec la raison en français\u202f; à chacun de "
                            + "décider. Seules les dates prévues. 404\u00a0: saison inconnue ici.")
    @GetMapping("/days-off")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    List<FlaggedDateResponse> daysOff(@PathVariable String id) {
        var season = seasons.byId(new SeasonId(id)).orElseThrow(SeasonNotFound::new);
        return flag.of(season).stream().map(FlaggedDateResponse::of).toList();
    }
}
