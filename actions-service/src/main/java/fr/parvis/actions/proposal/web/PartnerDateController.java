package fr.parvis.actions.proposal.web;

import fr.parvis.actions.action.Actions;
import fr.parvis.actions.proposal.AnswerProposal;
import fr.parvis.actions.proposal.DateProposals;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.links.Link;
import fr.parvis.starter.links.UnknownLink;
import fr.parvis.starter.pages.PublicPages;
import fr.parvis.starter.security.AllowAnyone;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page of a date for a partner without account; only a press of a button answers. */
@RestController
@RequestMapping("/d/{link}/date")
class PartnerDateController {

    private static final String PROOF = "the signed link is the proof";

    private final SignedProposalLinks links;
    private final TenantDirectory tenants;
    private final DateProposals proposals;
    private final AnswerProposal answer;
    private final Actions actions;
    private final PublicPages pages;

    PartnerDateController(
            SignedProposalLinks links,
            TenantDirectory tenants,
            DateProposals proposals,
            AnswerProposal answer,
            Actions actions,
            PublicPages pages) {
        this.links = links;
        this.tenants = tenants;
        this.proposals = proposals;
        this.answer = answer;
        this.actions = actions;
        this.pages = pages;
    }

    @Operation(
            summary = "Montrer à un partenaire une date à convenir",
            description =
                    "Page HTML\u202f; ne change rien. Le lien signé fait foi. 404\u00a0: lien "
                            + "inconnu\u202f; 410\u00a0: lien trop ancien.")
    @GetMapping
    @AllowAnyone(PROOF)
    ResponseEntity<String> look(@PathVariable("link") String text) {
        var link = links.read(text);
        var tenant = tenant(link);
        var view = Tenancy.as(link.tenant(), Actor.LINK, () -> view(link, tenant));
        return pages.show(HttpStatus.OK, "proposal/date", tenant, Map.of("proposal", view));
    }

    @Operation(
            summary = "Répondre par le lien à une date à convenir",
            description =
                    "Formulaire HTML\u00a0: `answer` est `ACCEPT`, `REFUSE` (avec `note`) ou `OTHER` "
                            + "(avec `day`, `from` et `to`). Renvoie à la page. 404\u00a0: lien "
                            + "inconnu\u202f; 409\u00a0: l’autre partie vient de répondre, ou la date "
                            + "est passée\u202f; 410\u00a0: lien trop ancien\u202f; 422\u00a0: une date "
                            + "ne convient pas.")
    @PostMapping
    @AllowAnyone(PROOF)
    ResponseEntity<Void> answer(
            @PathVariable("link") String text, @ModelAttribute PartnerAnswer sent) {
        var link = links.read(text);
        var tenant = tenant(link);
        Tenancy.as(link.tenant(), Actor.LINK, () -> sent.give(link.id(), answer, tenant.zone()));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(SignedProposalLinks.path(text)))
                .build();
    }

    private ProposalView view(Link link, Tenant tenant) {
        var proposal = proposals.byId(link.id()).orElseThrow(UnknownLink::new);
        var action = actions.byId(proposal.actionId()).orElseThrow(UnknownLink::new);
        return ProposalView.of(proposal, action, tenant.zone());
    }

    private Tenant tenant(Link link) {
        return tenants.bySiren(link.tenant()).orElseThrow(UnknownLink::new);
    }
}
