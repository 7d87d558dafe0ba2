package fr.parvis.actions.proposal.web;

import fr.parvis.actions.proposal.DateProposals;
import fr.parvis.actions.proposal.Side;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The dates that partners proposed and the house is to answer. */
@RestController
class WaitingProposalsController {

    private static final int MOST = 50;

    private final DateProposals proposals;
    private final SignedProposalLinks links;

    WaitingProposalsController(DateProposals proposals, SignedProposalLinks links) {
        this.proposals = proposals;
        this.links = links;
    }

    @Operation(
            summary = "Lister les dates de partenaires qui attendent notre réponse",
            description = "La première commencée d’abord, 50 au plus.")
    @GetMapping("/api/v1/{tenant}/date-proposals")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<DateProposalResponse> waiting() {
        var found = proposals.waitingFor(Side.HOUSE, MOST);
        return new Page<>(
                found.stream().map(it -> DateProposalResponse.of(it, links.answer(it))).toList(),
                null,
                null,
                null);
    }
}
