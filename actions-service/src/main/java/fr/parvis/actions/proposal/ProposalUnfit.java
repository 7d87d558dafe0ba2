package fr.parvis.actions.proposal;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** A partner who does not take part in the action, or a time that cannot be. */
public class ProposalUnfit extends Refusal {
    private ProposalUnfit(Flaw flaw) {
        super(
                Kind.RULE,
                flaw.code(),
                flaw.message(),
                "Corrigez le champ signalé puis envoyez de nouveau.",
                List.of(flaw));
    }

    static ProposalUnfit notAPartner() {
        return new ProposalUnfit(
                new Flaw("/partner", "not-a-partner", "Choisissez un partenaire de cette action."));
    }

    static ProposalUnfit backwards() {
        return new ProposalUnfit(
                new Flaw("/endsAt", "before-start", "Choisissez une fin postérieure au début."));
    }

    static ProposalUnfit tooLong() {
        return new ProposalUnfit(
                new Flaw("/endsAt", "too-long", "Une date dure au plus 24 heures."));
    }

    static ProposalUnfit tooFar() {
        return new ProposalUnfit(
                new Flaw("/startsAt", "too-far", "Choisissez une date dans les trois ans."));
    }

    static ProposalUnfit past() {
        return new ProposalUnfit(
                new Flaw("/startsAt", "in-the-past", "Choisissez une date à venir."));
    }
}
