package fr.parvis.actions.professional.web;

import fr.parvis.actions.professional.KeepProfessionals;
import fr.parvis.actions.professional.Professional;
import fr.parvis.actions.professional.ProfessionalId;
import fr.parvis.actions.professional.ProfessionalNotFound;
import fr.parvis.actions.professional.Professionals;
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

/** Who of other offices comes to receive people. */
@RestController
@RequestMapping("/api/v1/{tenant}/professionals")
class ProfessionalController {

    private final Professionals professionals;
    private final KeepProfessionals keep;
    private final Here here;

    ProfessionalController(Professionals professionals, KeepProfessionals keep, Here here) {
        this.professionals = professionals;
        this.keep = keep;
        this.here = here;
    }

    @Operation(
            summary = "Lister les intervenants qui reçoivent sur rendez-vous",
            description =
                    "Par identifiant, page après page\u202f; `visiting` est faux pour qui ne vient "
                            + "plus. `actionIds`\u00a0: les actions aux dates desquelles il reçoit.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<ProfessionalResponse> list(ListRequest request) {
        var found = professionals.inOrder(last(request.after()), request.limit() + 1);
        var total = request.count() ? Long.valueOf(professionals.count()) : null;
        return Page.of(found, request, it -> Cursor.encode(List.of(it.id().value())), total)
                .map(ProfessionalResponse::of);
    }

    @Operation(
            summary = "Ajouter un intervenant",
            description =
                    "Une fonction, jamais le nom d’une personne. Répond 201 avec son adresse. "
                            + "422\u00a0: une action est inconnue ici, ou un autre intervenant y "
                            + "reçoit déjà.")
    @PostMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<ProfessionalResponse> welcome(
            @RequestBody @Valid ProfessionalRequest sent, NewId id) {
        var added = keep.welcome(new ProfessionalId(id.toString()), sent.profile());
        return Versioned.created(
                here.path("professionals", id), ProfessionalResponse.of(added), added.version());
    }

    @Operation(
            summary = "Consulter un intervenant",
            description = "L’en-tête `ETag` donne la version. 404\u00a0: inconnu ici.")
    @GetMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<ProfessionalResponse> look(@PathVariable String id) {
        return answer(
                professionals.byId(new ProfessionalId(id)).orElseThrow(ProfessionalNotFound::new));
    }

    @Operation(
            summary = "Corriger un intervenant, ou noter qu’il ne vient plus",
            description =
                    "`If-Match` porte la version lue\u202f; `visiting` faux\u00a0: il ne vient plus, ses "
                            + "rendez-vous restent. 404\u00a0: inconnu ici\u202f; 412\u00a0: quelqu’un "
                            + "l’a changé entre-temps\u202f; 422\u00a0: une valeur ne convient "
                            + "pas\u202f; 428\u00a0: `If-Match` manque.")
    @PutMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<ProfessionalResponse> change(
            @PathVariable String id,
            @RequestBody @Valid ProfessionalRequest sent,
            ExpectedVersion seen) {
        return answer(
                keep.change(new ProfessionalId(id), seen.value(), sent.profile(), sent.comes()));
    }

    private static @Nullable ProfessionalId last(@Nullable String after) {
        return after == null ? null : new ProfessionalId(Cursor.decode(after, 1).getFirst());
    }

    private static ResponseEntity<ProfessionalResponse> answer(Professional professional) {
        return Versioned.ok(ProfessionalResponse.of(professional), professional.version());
    }
}
