package fr.parvis.actions.proposal;

import fr.parvis.starter.core.Refusal;

public class ProposalNotFound extends Refusal {
    public ProposalNotFound() {
        super(
                Kind.NOT_FOUND,
                "proposal-not-found",
                "Cette proposition de date n’existe pas, ou plus.",
                "Rouvrez la page de l’action.");
    }
}
