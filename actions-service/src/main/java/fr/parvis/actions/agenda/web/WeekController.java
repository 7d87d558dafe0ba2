package fr.parvis.actions.agenda.web;

import fr.parvis.actions.agenda.Addresses;
import fr.parvis.actions.agenda.AgendaWeek;
import fr.parvis.actions.agenda.ReadAgenda;
import fr.parvis.actions.agenda.ReadElsewhere;
import fr.parvis.actions.agenda.Week;
import fr.parvis.starter.pages.PublicPages;
import fr.parvis.starter.security.AllowAnyone;
import fr.parvis.starter.tenancy.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The agenda that everyone opens, week by week. */
@RestController
class WeekController {

    private final Visit visit;
    private final ReadAgenda agenda;
    private final List<ReadElsewhere> elsewhere;
    private final Addresses addresses;
    private final PublicPages pages;
    private final JsonMapper json;

    WeekController(
            Visit visit,
            ReadAgenda agenda,
            List<ReadElsewhere> elsewhere,
            Addresses addresses,
            PublicPages pages,
            JsonMapper json) {
        this.visit = visit;
        this.agenda = agenda;
        this.elsewhere = elsewhere;
        this.addresses = addresses;
        this.pages = pages;
        this.json = json;
    }

    @Operation(
            summary = "Montrer l’agenda d’une semaine",
            description =
                    "Page HTML, sans compte. `semaine` comme 2027-W09 (ISO 8601, celle d’aujourd’hui "
                            + "à défaut), `commune` est un code INSEE. Seules y figurent les dates "
                            + "annoncées et ouvertes au public, aux heures de l’intercommunalité\u202f; "
                            + "à part, celles que des voisins partagent. "
                            + "404\u00a0: intercommunalité inconnue\u202f; "
                            + "422\u00a0: semaine ou commune inconnue.")
    @GetMapping("/{slug}/agenda")
    @AllowAnyone(Visit.PUBLIC)
    ResponseEntity<String> week(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String commune,
            @RequestParam(required = false) @Nullable String semaine) {
        return visit.to(slug, tenant -> page(tenant, Typed.orNull(commune), Typed.orNull(semaine)));
    }

    private ResponseEntity<String> page(
            Tenant tenant, @Nullable String commune, @Nullable String written) {
        var present = agenda.present();
        var found = agenda.week(written == null ? present : Week.read(written), commune);
        var data = new EventData(tenant, addresses, json).all(found.dates());
        var view = WeekView.of(found, present, tenant, data);
        return pages.publish(
                "agenda/week",
                tenant,
                Map.of("agenda", view, "elsewhere", elsewhere(found, tenant.zone())));
    }

    private List<ElsewhereRow> elsewhere(AgendaWeek found, ZoneId zone) {
        var from = found.week().startsAt(zone);
        var to = found.week().endsAt(zone);
        return elsewhere.stream()
                .flatMap(it -> it.between(from, to, found.commune()).stream())
                .sorted(Comparator.comparing(it -> it.period().startsAt()))
                .map(it -> ElsewhereRow.of(it, new Words(zone)))
                .toList();
    }
}
