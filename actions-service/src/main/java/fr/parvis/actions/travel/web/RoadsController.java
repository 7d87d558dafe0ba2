package fr.parvis.actions.travel.web;

import fr.parvis.actions.travel.ChangeRoads;
import fr.parvis.actions.travel.RoadBook;
import fr.parvis.actions.travel.RoadSettings;
import fr.parvis.actions.travel.Roads;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.ExpectedVersion;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How long the tenant's roads take. */
@RestController
@RequestMapping("/api/v1/{tenant}/settings/roads")
class RoadsController {

    record RoadsRequest(
            @NotNull(message = "Donnez le facteur.")
                    @DecimalMin(value = "1", message = "Le facteur va de 1 à 5.")
                    @DecimalMax(value = "5", message = "Le facteur va de 1 à 5.")
                    Double factor,
            @NotNull(message = "Donnez la vitesse moyenne.")
                    @Min(value = Roads.SLOWEST, message = "La vitesse va de 10 à 130 km/h.")
                    @Max(value = Roads.FASTEST, message = "La vitesse va de 10 à 130 km/h.")
                    Integer kmPerHour) {}

    record RoadsResponse(double factor, int kmPerHour, long version) {}

    private final RoadBook book;
    private final ChangeRoads change;

    RoadsController(RoadBook book, ChangeRoads change) {
        this.book = book;
        this.change = change;
    }

    @Operation(
            summary = "Consulter comment les temps de route sont estimés",
            description =
                    "`factor`\u00a0: de combien la route est plus longue que le vol d’oiseau "
                            + "entre les centres des communes\u202f; `kmPerHour`\u00a0: vitesse "
                            + "moyenne de porte à porte. L’en-tête `ETag` donne la version.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<RoadsResponse> look() {
        return answer(book.present());
    }

    @Operation(
            summary = "Régler comment les temps de route sont estimés",
            description =
                    "Vaut pour les prochaines vérifications, rien d’enregistré ne change. "
                            + "`If-Match` porte la version lue. 412\u00a0: quelqu’un l’a changé "
                            + "entre-temps\u202f; 422\u00a0: une valeur ne convient pas\u202f; "
                            + "428\u00a0: `If-Match` manque.")
    @PutMapping
    @Allow(Role.COORDINATOR)
    ResponseEntity<RoadsResponse> change(
            @RequestBody @Valid RoadsRequest sent, ExpectedVersion seen) {
        return answer(change.change(seen.value(), new Roads(sent.factor(), sent.kmPerHour())));
    }

    private static ResponseEntity<RoadsResponse> answer(RoadSettings settings) {
        Roads roads = settings.roads();
        return Versioned.ok(
                new RoadsResponse(roads.factor(), roads.kmPerHour(), settings.version()),
                settings.version());
    }
}
