package fr.parvis.actions.homevisit.web;

import fr.parvis.actions.homevisit.AcknowledgeAlarm;
import fr.parvis.actions.homevisit.Contact;
import fr.parvis.actions.homevisit.DescribeVisit;
import fr.parvis.actions.homevisit.ExtendVisit;
import fr.parvis.actions.homevisit.HomeVisit;
import fr.parvis.actions.homevisit.HomeVisitId;
import fr.parvis.actions.homevisit.HomeVisits;
import fr.parvis.actions.homevisit.web.SignedAlarmLinks.Addressed;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.links.UnknownLink;
import fr.parvis.starter.pages.PublicPages;
import fr.parvis.starter.security.AllowAnyone;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page of an alarm: whoever opens it sees whom to call, whoever presses looks after it. */
@RestController
@RequestMapping("/d/{link}/visite")
class AlarmController {
    private static final String PROOF = "the signed link is the proof";

    private final SignedAlarmLinks links;
    private final TenantDirectory tenants;
    private final HomeVisits visits;
    private final AcknowledgeAlarm acknowledge;
    private final ExtendVisit extend;
    private final DescribeVisit describe;
    private final PublicPages pages;

    AlarmController(
            SignedAlarmLinks links,
            TenantDirectory tenants,
            HomeVisits visits,
            AcknowledgeAlarm acknowledge,
            ExtendVisit extend,
            DescribeVisit describe,
            PublicPages pages) {
        this.links = links;
        this.tenants = tenants;
        this.visits = visits;
        this.acknowledge = acknowledge;
        this.extend = extend;
        this.describe = describe;
        this.pages = pages;
    }

    @Operation(
            summary = "Montrer une alerte à la personne prévenue",
            description =
                    "Page HTML\u202f; ne change rien. Le lien signé fait foi. 404\u00a0: lien "
                            + "inconnu\u202f; 410\u00a0: alerte trop ancienne.")
    @GetMapping
    @AllowAnyone(PROOF)
    ResponseEntity<String> look(@PathVariable("link") String text) {
        var addressed = links.read(text);
        var tenant = tenant(addressed);
        var alarm =
                Tenancy.as(
                        tenant.siren(),
                        Actor.LINK,
                        () -> AlarmView.of(visit(addressed), describe, tenant.zone()));
        return pages.show(HttpStatus.OK, "homevisit/alarm", tenant, Map.of("alarm", alarm));
    }

    @Operation(
            summary = "S’occuper d’une alerte par le lien",
            description =
                    "La personne suivante n’est plus alertée. Répéter ne change rien. Renvoie à la "
                            + "page. 404\u00a0: lien inconnu\u202f; 410\u00a0: alerte trop "
                            + "ancienne.")
    @PostMapping
    @AllowAnyone(PROOF)
    ResponseEntity<Void> acknowledge(@PathVariable("link") String text) {
        var addressed = links.read(text);
        Tenancy.as(
                tenant(addressed).siren(),
                Actor.LINK,
                () -> asContact(addressed, acknowledge::byContact));
        return back(text);
    }

    @Operation(
            summary = "Prolonger une visite par le lien",
            description =
                    "Par une personne alertée qui a eu des nouvelles\u00a0: la fin prévue est "
                            + "repoussée de `minutes` (30 par défaut, de 5 à 240) à partir de "
                            + "maintenant, l’alerte cesse jusque-là. Renvoie à la page. 404\u00a0: "
                            + "lien inconnu\u202f; 409\u00a0: visite terminée\u202f; 410\u00a0: "
                            + "alerte trop ancienne\u202f; 422\u00a0: à plus de 24 heures du "
                            + "début.")
    @PostMapping("/prolonger")
    @AllowAnyone(PROOF)
    ResponseEntity<Void> extend(
            @PathVariable("link") String text,
            @RequestParam(defaultValue = "30") @Min(5) @Max(240) int minutes) {
        var addressed = links.read(text);
        var longer = Duration.ofMinutes(minutes);
        Tenancy.as(
                tenant(addressed).siren(),
                Actor.LINK,
                () -> asContact(addressed, (id, name) -> extend.longer(id, longer, name)));
        return back(text);
    }

    private void asContact(Addressed addressed, BiConsumer<HomeVisitId, String> act) {
        var visit = visit(addressed);
        visit.plan().contacts().stream()
                .skip(addressed.contact())
                .findFirst()
                .map(Contact::name)
                .ifPresent(name -> act.accept(visit.id(), name));
    }

    private static ResponseEntity<Void> back(String text) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(SignedAlarmLinks.path(text)))
                .build();
    }

    private HomeVisit visit(Addressed addressed) {
        return visits.byId(new HomeVisitId(addressed.visitId())).orElseThrow(UnknownLink::new);
    }

    private Tenant tenant(Addressed addressed) {
        return tenants.bySiren(addressed.link().tenant()).orElseThrow(UnknownLink::new);
    }
}
