package fr.parvis.actions.agenda.web;

import fr.parvis.actions.agenda.Addresses;
import fr.parvis.actions.agenda.Calendar;
import fr.parvis.actions.agenda.Paper;
import fr.parvis.actions.agenda.Poster;
import fr.parvis.actions.agenda.PrintPoster;
import fr.parvis.actions.agenda.PublicEntry;
import fr.parvis.actions.agenda.ReadAgenda;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.PrintedCode;
import fr.parvis.starter.pages.PublicPages;
import fr.parvis.starter.security.AllowAnyone;
import fr.parvis.starter.tenancy.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** One date: its page, its poster, the file for one's own calendar, the address on paper. */
@RestController
class DateController {

    private final Visit visit;
    private final ReadAgenda agenda;
    private final Addresses addresses;
    private final PublicPages pages;
    private final PrintPoster posters;
    private final CalendarAnswer calendars;
    private final JsonMapper json;
    private final InstantSource clock;

    DateController(
            Visit visit,
            ReadAgenda agenda,
            Addresses addresses,
            PublicPages pages,
            PrintPoster posters,
            CalendarAnswer calendars,
            JsonMapper json,
            InstantSource clock) {
        this.visit = visit;
        this.agenda = agenda;
        this.addresses = addresses;
        this.pages = pages;
        this.posters = posters;
        this.calendars = calendars;
        this.json = json;
        this.clock = clock;
    }

    @Operation(
            summary = "Montrer une date ouverte au public",
            description =
                    "Page HTML, sans compte\u00a0: quoi, quand, où, avec qui, qui appeler. "
                            + "404\u00a0: inconnue ici, pas annoncée, ou pas ouverte au public.")
    @GetMapping("/{slug}/seances/{id}")
    @AllowAnyone(Visit.PUBLIC)
    ResponseEntity<String> date(@PathVariable String slug, @PathVariable String id) {
        return visit.to(slug, tenant -> page(tenant, new OccurrenceId(id)));
    }

    private ResponseEntity<String> page(Tenant tenant, OccurrenceId id) {
        var date = agenda.date(id);
        var data = new EventData(tenant, addresses, json).one(date);
        var view = DateView.of(date, tenant, clock.instant(), data);
        return pages.publish("agenda/date", tenant, Map.of("date", view));
    }

    @Operation(
            summary = "Donner une date pour un agenda personnel",
            description =
                    "Fichier iCalendar (RFC 5545) d’une seule entrée, la même que dans les agendas "
                            + "à suivre. 404\u00a0: inconnue ici, pas annoncée, ou pas ouverte au "
                            + "public.")
    @GetMapping("/{slug}/seances/{id}/agenda.ics")
    @AllowAnyone(Visit.PUBLIC)
    ResponseEntity<String> calendar(@PathVariable String slug, @PathVariable String id) {
        return visit.to(
                slug,
                tenant -> {
                    var date = agenda.date(new OccurrenceId(id));
                    var entry = new PublicEntry(tenant, addresses).of(date);
                    return calendars.publish(
                            new Calendar(date.title(), tenant.zone(), List.of(entry)));
                });
    }

    @Operation(
            summary = "Imprimer l’affiche d’une date",
            description =
                    "PDF d’une page, balisé, en français, polices incluses. `format`\u00a0: A4 (à "
                            + "défaut) ou A5. Son code QR mène à l’adresse courte imprimée. "
                            + "400\u00a0: format inconnu\u202f; 404\u00a0: inconnue ici, pas "
                            + "annoncée, ou pas ouverte au public.")
    @GetMapping("/{slug}/seances/{id}/affiche.pdf")
    @AllowAnyone(Visit.PUBLIC)
    ResponseEntity<byte[]> poster(
            @PathVariable String slug,
            @PathVariable String id,
            @RequestParam(defaultValue = "A4") Paper format) {
        return visit.to(slug, tenant -> print(tenant, new OccurrenceId(id), format));
    }

    private ResponseEntity<byte[]> print(Tenant tenant, OccurrenceId id, Paper paper) {
        var poster = Poster.of(agenda.date(id), tenant, addresses);
        return PosterAnswer.of(posters.print(poster, paper), paper);
    }

    @Operation(
            summary = "Suivre l’adresse courte d’une affiche",
            description = "Renvoie à la page de la date. 404\u00a0: aucune date n’a ce code ici.")
    @GetMapping("/{slug}/s/{code}")
    @AllowAnyone(Visit.PUBLIC)
    ResponseEntity<Void> printed(@PathVariable String slug, @PathVariable String code) {
        return visit.to(
                slug,
                tenant -> {
                    var date = agenda.printed(PrintedCode.typed(code));
                    return ResponseEntity.status(HttpStatus.FOUND)
                            .location(URI.create(Paths.of(tenant).date(date)))
                            .build();
                });
    }
}
