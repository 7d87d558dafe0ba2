package fr.parvis.partners.partner.web;

import fr.parvis.partners.partner.ChangePartner;
import fr.parvis.partners.partner.Partner;
import fr.parvis.partners.partner.PartnerId;
import fr.parvis.partners.partner.PartnerNotFound;
import fr.parvis.partners.partner.Partners;
import fr.parvis.partners.partner.RegisterPartner;
import fr.parvis.starter.core.Changes;
import fr.parvis.starter.reference.Folded;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.ChangesRequest;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tenant's directory of partners, for its own people. */
@RestController
@RequestMapping("/api/v1/{tenant}/partners")
class PartnerController {

    private final Partners partners;
    private final Changes<Partner> changes;
    private final RegisterPartner register;
    private final ChangePartner change;
    private final Here here;

    PartnerController(
            Partners partners,
            Changes<Partner> changes,
            RegisterPartner register,
            ChangePartner change,
            Here here) {
        this.partners = partners;
        this.changes = changes;
        this.register = register;
        this.change = change;
        this.here = here;
    }

    @Operation(
            summary = "Chercher un partenaire",
            description =
                    "Par nom, page après page\u202f; `q` cherche le début des mots, sans "
                            + "accents ni majuscules. `limit` de 1 à 500.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<PartnerResponse> list(@RequestParam(defaultValue = "") String q, ListRequest request) {
        var found = partners.search(words(q), shown(request.after()), request.limit() + 1);
        var total = request.count() ? Long.valueOf(partners.count(words(q))) : null;
        return Page.of(found, request, it -> Cursor.encode(List.of(it.id().value())), total)
                .map(PartnerResponse::of);
    }

    @Operation(hidden = true)
    @GetMapping(params = "updatedSince")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<Object> changes(ChangesRequest request) {
        return request.page(changes, all -> all.stream().map(PartnerResponse::of).toList());
    }

    @Operation(
            summary = "Ajouter un partenaire",
            description =
                    "Répond 201 avec son adresse. La même `Idempotency-Key` ne "
                            + "l’ajoute qu’une fois, pendant 24 heures. 422\u00a0: une valeur ne "
                            + "convient pas.")
    @PostMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<PartnerResponse> register(@RequestBody @Valid PartnerRequest sent, NewId id) {
        Partner partner = register.register(new PartnerId(id.toString()), sent.profile());
        return Versioned.created(
                here.path("partners", id), PartnerResponse.of(partner), partner.version());
    }

    @Operation(
            summary = "Consulter un partenaire",
            description = "L’en-tête `ETag` donne la version. 404\u00a0: inconnu ici.")
    @GetMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<PartnerResponse> look(@PathVariable String id) {
        return answer(partners.byId(new PartnerId(id)).orElseThrow(PartnerNotFound::new));
    }

    @Operation(
            summary = "Corriger un partenaire",
            description =
                    "`If-Match` porte la version lue. 404\u00a0: inconnu ici\u202f; 412\u00a0: "
                            + "quelqu’un l’a changé entre-temps\u202f; 422\u00a0: une valeur ne convient "
                            + "pas\u202f; 428\u00a0: `If-Match` manque.")
    @PutMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<PartnerResponse> change(
            @PathVariable String id,
            @RequestBody @Valid PartnerRequest sent,
            ExpectedVersion seen) {
        return answer(change.change(new PartnerId(id), seen.value(), sent.profile()));
    }

    private @Nullable Partner shown(@Nullable String after) {
        return after == null
                ? null
                : partners.byId(new PartnerId(Cursor.decode(after, 1).getFirst()))
                        .orElseThrow(PartnerNotFound::new);
    }

    static List<String> words(String typed) {
        return typed.isBlank() ? List.of() : List.of(Folded.words(typed));
    }

    private static ResponseEntity<PartnerResponse> answer(Partner partner) {
        return Versioned.ok(PartnerResponse.of(partner), partner.version());
    }
}
