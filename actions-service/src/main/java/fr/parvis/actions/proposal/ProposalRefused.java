package fr.parvis.actions.proposal;

import fr.parvis.starter.core.Refusal;

/** The present state of a proposal does not let this be done. */
public class ProposalRefused extends Refusal {
    private ProposalRefused(String code, String detail, String hint) {
        super(Kind.CONFLICT, code, detail, hint);
    }

    static ProposalRefused closed(ProposalState state) {
        var how = state == ProposalState.AGREED ? "acceptée" : "refusée";
        return new ProposalRefused(
                "proposal-closed",
                "Cette date est déjà " + how + ".",
                "Proposez-en une autre, ou appelez l’autre partie.");
    }

    static ProposalRefused notYourTurn() {
        return new ProposalRefused(
                "not-your-turn",
                "Vous avez proposé cette date\u00a0: c’est à l’autre partie de répondre.",
                "Attendez sa réponse, ou appelez-la.");
    }

    static ProposalRefused over() {
        return new ProposalRefused(
                "proposal-over", "Cette date est déjà passée.", "Proposez-en une autre.");
    }

    static ProposalRefused endless() {
        return new ProposalRefused(
                "proposal-endless",
                "Vingt dates ont déjà été proposées.",
                "Appelez l’autre partie, ce sera plus court.");
    }

    static ProposalRefused meanwhile() {
        return new ProposalRefused(
                "proposal-changed",
                "L’autre partie vient de répondre.",
                "Relisez la proposition avant d’y répondre.");
    }
}
