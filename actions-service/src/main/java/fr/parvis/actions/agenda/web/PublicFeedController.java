package fr.parvis.actions.agenda.web;

import fr.parvis.actions.agenda.Addresses;
import fr.parvis.actions.agenda.Calendar;
import fr.parvis.actions.agenda.PublicEntry;
import fr.parvis.actions.agenda.ReadAgenda;
import fr.parvis.actions.agenda.Subject;
import fr.parvis.starter.security.AllowAnyone;
import fr.parvis.starter.tenancy.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public agenda for programs: calendars that subscribe to it, and sites that show it. */
@RestController
class PublicFeedController {

    private static final Duration KEPT = Duration.ofMinutes(5);

    private final Visit visit;
    private final ReadAgenda agenda;
    private final Addresses addresses;
    private final CalendarAnswer calendars;

    PublicFeedController(
            Visit visit, ReadAgenda agenda, Addresses addresses, CalendarAnswer calendars) {
        this.visit = visit;
        this.agenda = agenda;
        this.addresses = addresses;
        this.calendars = calendars;
    }

    @Operation(
            summary = "Suivre l’agenda dans un logiciel",
            description =
                    "iCalendar (RFC 5545), sans compte, de trois mois en arrière à treize mois en "
                            + "avant. `commune` (code INSEE), `lieu` (comme il est nommé) et "
                            + "`theme` (code data·inclusion) restreignent. Une date déplacée "
                            + "garde son UID, sa SEQUENCE croît\u202f; annulée ou reportée, elle "
                            + "est CANCELLED. 404\u00a0: intercommunalité inconnue\u202f; "
                            + "422\u00a0: commune ou thème inconnus.")
    @GetMapping("/{slug}/agenda.ics")
    @AllowAnyone(Visit.PUBLIC)
    ResponseEntity<String> calendar(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String commune,
            @RequestParam(required = false) @Nullable String lieu,
            @RequestParam(required = false) @Nullable String theme) {
        var subject = subject(commune, lieu, theme);
        return visit.to(slug, tenant -> calendars.publish(calendar(subject, tenant)));
    }

    private Calendar calendar(Subject subject, Tenant tenant) {
        var entry = new PublicEntry(tenant, addresses);
        var entries = agenda.subscribed(subject).stream().map(entry::of).toList();
        return new Calendar(CalendarName.of(tenant, subject.words()), tenant.zone(), entries);
    }

    @Operation(
            summary = "Exporter l’agenda dans la forme d’OpenAgenda",
            description =
                    "Sans compte, de trois mois en arrière à treize mois en avant. Mêmes filtres "
                            + "que `agenda.ics`. `status`\u00a0: 1 prévu, 2 déplacé, 4 reporté, 5 "
                            + "complet, 6 annulé\u202f; heures avec décalage. 404\u00a0: "
                            + "intercommunalité inconnue\u202f; 422\u00a0: commune ou thème inconnus.")
    @GetMapping("/{slug}/agenda.json")
    @AllowAnyone(Visit.PUBLIC)
    ResponseEntity<OpenAgenda> events(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String commune,
            @RequestParam(required = false) @Nullable String lieu,
            @RequestParam(required = false) @Nullable String theme) {
        var subject = subject(commune, lieu, theme);
        return visit.to(
                slug,
                tenant ->
                        ResponseEntity.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                                .body(
                                        OpenAgenda.of(
                                                agenda.subscribed(subject), tenant, addresses)));
    }

    private static Subject subject(
            @Nullable String commune, @Nullable String place, @Nullable String theme) {
        return new Subject(Typed.orNull(commune), Typed.orNull(place), Typed.orNull(theme));
    }
}
