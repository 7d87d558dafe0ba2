package fr.parvis.actions.proposal.mongo;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.practice.PartnerRef;
import fr.parvis.actions.proposal.DateProposal;
import fr.parvis.actions.proposal.Offer;
import fr.parvis.actions.proposal.ProposalState;
import fr.parvis.actions.proposal.Side;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A date that is to be agreed, as stored.
 *
 * @param turn who is to answer, by which it is found
 */
record ProposalDocument(
        @BsonId String id,
        String actionId,
        PartnerRef partner,
        List<Offer> offers,
        ProposalState state,
        @Nullable Side turn,
        @Nullable String reason,
        @Nullable Instant answeredAt,
        long version) {

    static ProposalDocument of(DateProposal proposal) {
        return new ProposalDocument(
                proposal.id(),
                proposal.actionId().value(),
                proposal.partner(),
                proposal.offers(),
                proposal.state(),
                proposal.turn(),
                proposal.reason(),
                proposal.answeredAt(),
                proposal.version());
    }

    DateProposal proposal() {
        return new DateProposal(
                id, new ActionId(actionId), partner, offers, state, reason, answeredAt, version);
    }
}
