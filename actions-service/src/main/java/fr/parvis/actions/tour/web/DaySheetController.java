package fr.parvis.actions.tour.web;

import fr.parvis.actions.tour.LookAtTour;
import fr.parvis.actions.tour.TourId;
import fr.parvis.actions.tour.TourNotFound;
import fr.parvis.actions.tour.Tours;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A tour on a sheet of paper, for the dashboard of the vehicle. */
@RestController
class DaySheetController {

    private final Tours tours;
    private final LookAtTour look;
    private final TenantDirectory directory;
    private final ITemplateEngine templates;

    DaySheetController(
            Tours tours, LookAtTour look, TenantDirectory directory, ITemplateEngine templates) {
        this.tours = tours;
        this.look = look;
        this.directory = directory;
        this.templates = templates;
    }

    @Operation(
            summary = "Imprimer la feuille de route d’une tournée",
            description =
                    "Une page HTML sans script, prête à imprimer\u00a0: véhicule, équipage et "
                            + "téléphones, arrêts avec leurs heures et la route entre eux. "
                            + "404\u00a0: inconnue ici.")
    @GetMapping(path = "/api/v1/{tenant}/tours/{id}/sheet", produces = MediaType.TEXT_HTML_VALUE)
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<String> sheet(@PathVariable String id) {
        var tour = tours.byId(new TourId(id)).orElseThrow(TourNotFound::new);
        var tenant = directory.current();
        var model = Map.<String, Object>of("seen", look.at(tour), "tenant", tenant);
        var page = templates.process("tour/sheet", new Context(Locale.FRENCH, model));
        return ResponseEntity.ok()
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .header("Cache-Control", "no-store")
                .body(page);
    }
}
