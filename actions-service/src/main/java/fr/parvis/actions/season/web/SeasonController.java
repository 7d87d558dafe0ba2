package fr.parvis.actions.season.web;

import fr.parvis.actions.season.ChangeSeason;
import fr.parvis.actions.season.OpenSeason;
import fr.parvis.actions.season.Season;
import fr.parvis.actions.season.SeasonId;
import fr.parvis.actions.season.SeasonNotFound;
import fr.parvis.actions.season.Seasons;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.Cursor;
import fr.parvis.starter.web.ExpectedVersion;
import fr.parvis.starter.web.Here;
import fr.parvis.starter.web.ListRequest;
import fr.parvis.starter.web.NewId;
import fr.parvis.starter.web.Page;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The seasons by which the tenant plans and reports. */
@RestController
@RequestMapping("/api/v1/{tenant}/seasons")
class SeasonController {

    private final Seasons seasons;
    private final OpenSeason open;
    private final ChangeSeason change;
    private final Here here;

    SeasonController(Seasons seasons, OpenSeason open, ChangeSeason change, Here here) {
        this.seasons = seasons;
        this.open = open;
        this.change = change;
        this.here = here;
    }

    @Operation(
            summary = "Lister les saisons",
            description =
                    "La dernière commencée d’abord, page après page\u00a0: `limit` de 1 à 500, "
                            + "`after` pour la suite.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<SeasonResponse> list(ListRequest request) {
        var found = seasons.latestFirst(last(request.after()), request.limit() + 1);
        var total = request.count() ? Long.valueOf(seasons.count()) : null;
        return Page.of(found, request, it -> Cursor.encode(List.of(it.id().value())), total)
                .map(SeasonResponse::of);
    }

    @Operation(
            summary = "Ouvrir une saison",
            description =
                    "`from` et `to` sont son premier et son dernier jour, dans le fuseau de "
                            + "l’intercommunalité. Répond 201 avec son adresse. 422\u00a0: une "
                            + "valeur ne convient pas.")
    @PostMapping
    @Allow(Role.COORDINATOR)
    ResponseEntity<SeasonResponse> open(@RequestBody @Valid SeasonRequest sent, NewId id) {
        var season = open.open(new SeasonId(id.toString()), sent.plan());
        return Versioned.created(
                here.path("seasons", id), SeasonResponse.of(season), season.version());
    }

    @Operation(
            summary = "Consulter une saison",
            description = "L’en-tête `ETag` donne la version. 404\u00a0: inconnue ici.")
    @GetMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<SeasonResponse> look(@PathVariable String id) {
        return answer(seasons.byId(new SeasonId(id)).orElseThrow(SeasonNotFound::new));
    }

    @Operation(
            summary = "Corriger une saison",
            description =
                    "`If-Match` porte la version lue. 404\u00a0: inconnue ici\u202f; 412\u00a0: "
                            + "quelqu’un l’a changée entre-temps\u202f; 422\u00a0: une valeur ne "
                            + "convient pas\u202f; 428\u00a0: `If-Match` manque.")
    @PutMapping("/{id}")
    @Allow(Role.COORDINATOR)
    ResponseEntity<SeasonResponse> change(
            @PathVariable String id, @RequestBody @Valid SeasonRequest sent, ExpectedVersion seen) {
        return answer(change.change(new SeasonId(id), seen.value(), sent.plan()));
    }

    private @Nullable Season last(@Nullable String after) {
        return after == null
                ? null
                : seasons.byId(new SeasonId(Cursor.decode(after, 1).getFirst()))
                        .orElseThrow(Cursor::unknown);
    }

    private static ResponseEntity<SeasonResponse> answer(Season season) {
        return Versioned.ok(SeasonResponse.of(season), season.version());
    }
}
