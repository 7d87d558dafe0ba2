package fr.parvis.actions.occurrence.web;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.OccurrenceMark;
import fr.parvis.actions.occurrence.OccurrenceNotFound;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.core.Changes;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.starter.web.ChangesRequest;
import fr.parvis.starter.web.ListRequest;
import fr.parvis.starter.web.Page;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tenant's planning, for its own people and the partners who take part. */
@RestController
@RequestMapping("/api/v1/{tenant}/occurrences")
class OccurrenceController {

    private final Occurrences occurrences;
    private final Changes<Occurrence> changes;
    private final TenantDirectory tenants;

    OccurrenceController(
            Occurrences occurrences, Changes<Occurrence> changes, TenantDirectory tenants) {
        this.occurrences = occurrences;
        this.changes = changes;
        this.tenants = tenants;
    }

    @Operation(
            summary = "Lire le planning",
            description =
                    "Dans l’ordre du temps, page après page. `from` et `to` sont des jours "
                            + "(AAAA-MM-JJ) du fuseau de l’intercommunalité, `to` compris\u202f; "
                            + "`commune` est un code INSEE, `member` une personne de l’équipe, "
                            + "`equipment` un véhicule, un matériel ou une salle. Un partenaire "
                            + "voit ce qui est annoncé à tous ou auquel il prend part. "
                            + "Une date reportée (`POSTPONED`) garde l’heure à laquelle elle "
                            + "n’aura pas lieu.")
    @GetMapping
    @Allow(
            value = {Role.COORDINATOR, Role.ADVISER, Role.PARTNER},
            scope = "actions.read")
    Page<OccurrenceResponse> list(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam @Nullable String commune,
            @RequestParam @Nullable Practice practice,
            @RequestParam @Nullable OccurrenceState state,
            @RequestParam @Nullable String member,
            @RequestParam @Nullable String equipment,
            @RequestParam @Nullable String action,
            ListRequest request,
            Caller caller) {
        var search =
                new Sought(from, to, commune, practice, state, member, equipment, action)
                        .search(tenants.current().zone(), Eyes.of(caller));
        var after = Marks.decode(request.after());
        var found = occurrences.page(search, after, request.limit() + 1);
        var total = request.count() ? Long.valueOf(occurrences.count(search)) : null;
        return Page.of(found, request, it -> Marks.encode(OccurrenceMark.of(it)), total)
                .map(OccurrenceResponse::of);
    }

    @Operation(hidden = true)
    @GetMapping(params = "updatedSince")
    @Allow(
            value = {Role.COORDINATOR, Role.ADVISER, Role.PARTNER},
            scope = "actions.read")
    Page<Object> changes(ChangesRequest request, Caller caller) {
        return request.page(
                Eyes.of(caller).on(changes),
                all -> all.stream().map(OccurrenceResponse::of).toList());
    }

    @Operation(
            summary = "Consulter une date",
            description =
                    "L’en-tête `ETag` donne la version. 404\u00a0: inconnue ici, ou pas pour vous.")
    @GetMapping("/{id}")
    @Allow(
            value = {Role.COORDINATOR, Role.ADVISER, Role.PARTNER},
            scope = "actions.read")
    ResponseEntity<OccurrenceResponse> look(@PathVariable String id, Caller caller) {
        var occurrence =
                occurrences
                        .byId(new OccurrenceId(id))
                        .filter(Eyes.of(caller)::see)
                        .orElseThrow(OccurrenceNotFound::new);
        return Versioned.ok(OccurrenceResponse.of(occurrence), occurrence.version());
    }
}
