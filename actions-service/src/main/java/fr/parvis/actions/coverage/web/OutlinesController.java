package fr.parvis.actions.coverage.web;

import fr.parvis.actions.coverage.Outline;
import fr.parvis.actions.coverage.OutlineBook;
import fr.parvis.actions.coverage.Outlines;
import fr.parvis.actions.coverage.TakeOutlines;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The outlines by which the map of the territory is drawn. */
@RestController
@RequestMapping("/api/v1/{tenant}/coverage/outlines")
class OutlinesController {

    /**
     * @param takenAt when they were given; null where cells around the centres are drawn
     * @param missing INSEE codes of our communes that have none
     */
    record OutlinesResponse(
            @Nullable Instant takenAt, List<OutlineResponse> communes, List<String> missing) {}

    /**
     * @param rings each as longitude and latitude by turns
     */
    record OutlineResponse(String insee, List<List<Double>> rings) {

        static OutlineResponse of(Outline outline) {
            return new OutlineResponse(outline.insee(), outline.rings());
        }
    }

    private final OutlineBook book;
    private final TakeOutlines take;
    private final TenantDirectory tenants;

    OutlinesController(OutlineBook book, TakeOutlines take, TenantDirectory tenants) {
        this.book = book;
        this.take = take;
        this.tenants = tenants;
    }

    @Operation(
            summary = "Lire les contours des communes",
            description =
                    "Ceux que l’intercommunalité a donnés, arrondis à dix mètres\u202f; aucun "
                            + "(`takenAt` nul) quand la carte est dessinée autour des centres. Chaque "
                            + "ligne fermée est une suite longitude, latitude, en degrés (WGS 84).")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    OutlinesResponse look() {
        return shown(book.present());
    }

    @Operation(
            summary = "Donner les contours des communes",
            description =
                    "`file`\u00a0: un GeoJSON (`FeatureCollection` de `Polygon` ou `MultiPolygon`), 10 Mo "
                            + "au plus, avec le code INSEE dans les propriétés (`insee`, `code_insee`, "
                            + "`INSEE_COM`, `codgeo` ou `code`)\u202f; 100 000 points au plus pour nos "
                            + "communes, celles des autres sont ignorées. Remplace ceux d’avant. "
                            + "422\u00a0: le fichier ne convient pas, et l’élément en cause est nommé.")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Allow(Role.COORDINATOR)
    OutlinesResponse take(@RequestParam MultipartFile file) throws IOException {
        return shown(take.take(GeoJson.read(file.getBytes())));
    }

    @Operation(
            summary = "Ne plus utiliser de contours",
            description = "La carte est de nouveau dessinée autour des centres des communes.")
    @PostMapping("/drop")
    @Allow(Role.COORDINATOR)
    OutlinesResponse drop() {
        return shown(take.drop());
    }

    private OutlinesResponse shown(Outlines outlines) {
        var drawn = outlines.communes().stream().map(Outline::insee).toList();
        var missing =
                drawn.isEmpty()
                        ? List.<String>of()
                        : tenants.current().communes().stream()
                                .filter(it -> !drawn.contains(it))
                                .toList();
        return new OutlinesResponse(
                outlines.takenAt(),
                outlines.communes().stream().map(OutlineResponse::of).toList(),
                missing);
    }
}
