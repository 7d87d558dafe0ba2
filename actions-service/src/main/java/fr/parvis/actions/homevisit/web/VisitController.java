package fr.parvis.actions.homevisit.web;

import fr.parvis.actions.homevisit.HomeVisit;
import fr.parvis.actions.homevisit.HomeVisitId;
import fr.parvis.actions.homevisit.HomeVisitNotFound;
import fr.parvis.actions.homevisit.HomeVisits;
import fr.parvis.actions.homevisit.HomeVisits.Wanted;
import fr.parvis.actions.homevisit.RequestVisit;
import fr.parvis.actions.homevisit.VisitState;
import fr.parvis.actions.homevisit.web.VisitRequest.KitRequest;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.Cursor;
import fr.parvis.starter.web.ExpectedVersion;
import fr.parvis.starter.web.ListRequest;
import fr.parvis.starter.web.NewId;
import fr.parvis.starter.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asking for home visits, and looking at them. */
@RestController
@RequestMapping("/api/v1/{tenant}/home-visits")
class VisitController {

    record KitListRequest(
            @NotNull(message = "Donnez la liste du matériel, vide s’il n’en faut pas.")
                    @Size(max = 30, message = "La liste du matériel a au plus 30 lignes.")
                    List<@NotNull(message = "Cette ligne est vide.") @Valid KitRequest> kit) {}

    private final HomeVisits visits;
    private final RequestVisit request;
    private final Colleagues colleagues;
    private final VisitAnswers answers;

    VisitController(
            HomeVisits visits, RequestVisit request, Colleagues colleagues, VisitAnswers answers) {
        this.visits = visits;
        this.request = request;
        this.colleagues = colleagues;
        this.answers = answers;
    }

    @Operation(
            summary = "Lister les visites à domicile",
            description =
                    "La dernière demandée d’abord, page après page\u202f; rien n’y est dit de la "
                            + "personne visitée ni du motif. `state` et `occurrenceId` restreignent.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<VisitLine> list(
            @RequestParam @Nullable VisitState state,
            @RequestParam @Nullable String occurrenceId,
            ListRequest page) {
        var wanted = new Wanted(state, occurrenceId);
        var found = visits.latestFirst(wanted, last(page.after()), page.limit() + 1);
        var total = page.count() ? Long.valueOf(visits.count(wanted)) : null;
        return Page.of(found, page, it -> Cursor.encode(List.of(it.id().value())), total)
                .map(VisitLine::of);
    }

    @Operation(
            summary = "Demander une visite à domicile",
            description =
                    "Pour une date d’une action de ce type. Répond 201 avec son adresse\u202f; la "
                            + "même `Idempotency-Key` ne la demande qu’une fois, pendant 24 heures. "
                            + "`contacts`\u00a0: qui est alerté si la fin n’est pas signalée, la "
                            + "coordination d’abord. 409\u00a0: déjà demandée pour cette "
                            + "date\u202f; 422\u00a0: une valeur ne convient pas.")
    @PostMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<VisitResponse> request(
            @RequestBody @Valid VisitRequest sent, NewId id, Caller caller) {
        var visit =
                request.request(
                        new HomeVisitId(id.toString()),
                        new OccurrenceId(sent.occurrenceId()),
                        sent.plan(),
                        colleagues.of(caller));
        return answers.created(visit, caller);
    }

    @Operation(
            summary = "Consulter une visite à domicile",
            description =
                    "`riskNote` n’est lue que par qui fait la visite et par la "
                            + "coordination\u202f; `motive` aussi par qui l’a demandée. Les deux "
                            + "sont effacés 30 jours après la fin. 404\u00a0: inconnue ici.")
    @GetMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<VisitResponse> look(@PathVariable String id, Caller caller) {
        return answers.of(found(id), caller);
    }

    @Operation(
            summary = "Corriger une visite à domicile",
            description =
                    "Tant que personne n’a décidé\u202f; sa date reste. `If-Match` porte la version "
                            + "lue. 404\u00a0: inconnue ici\u202f; 409\u00a0: déjà accordée ou "
                            + "refusée\u202f; 412\u00a0: quelqu’un l’a changée entre-temps\u202f; "
                            + "422\u00a0: une valeur ne convient pas\u202f; 428\u00a0: `If-Match` "
                            + "manque.")
    @PutMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<VisitResponse> change(
            @PathVariable String id,
            @RequestBody @Valid VisitRequest sent,
            ExpectedVersion seen,
            Caller caller) {
        return answers.of(request.change(new HomeVisitId(id), seen.value(), sent.plan()), caller);
    }

    @Operation(
            summary = "Cocher le matériel d’une visite à domicile",
            description =
                    "Remplace la liste. 404\u00a0: inconnue ici\u202f; 409\u00a0: refusée ou "
                            + "terminée\u202f; 422\u00a0: une ligne ne convient pas.")
    @PostMapping("/{id}/kit")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<VisitResponse> pack(
            @PathVariable String id, @RequestBody @Valid KitListRequest sent, Caller caller) {
        var kit = sent.kit().stream().map(KitRequest::item).toList();
        return answers.of(request.pack(new HomeVisitId(id), kit), caller);
    }

    private HomeVisit found(String id) {
        return visits.byId(new HomeVisitId(id)).orElseThrow(HomeVisitNotFound::new);
    }

    private static @Nullable HomeVisitId last(@Nullable String after) {
        return after == null ? null : new HomeVisitId(Cursor.decode(after, 1).getFirst());
    }
}
