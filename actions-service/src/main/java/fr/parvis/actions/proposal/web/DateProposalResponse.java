package fr.parvis.actions.proposal.web;

import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.practice.PartnerRef;
import fr.parvis.actions.proposal.DateProposal;
import fr.parvis.actions.proposal.Offer;
import fr.parvis.actions.proposal.ProposalState;
import fr.parvis.actions.proposal.Side;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date that is to be agreed, as it is shown.
 *
 * @param turn who is to answer; null where nobody is any more
 * @param occurrenceId the date in the planning, once it is agreed
 * @param link where the partner answers without account; for the house only
 */
record DateProposalResponse(
        String id,
        String actionId,
        PartnerRef partner,
        ProposalState state,
        @Nullable Side turn,
        Instant startsAt,
        Instant endsAt,
        List<OfferResponse> offers,
        @Nullable String reason,
        @Nullable String occurrenceId,
        @Nullable String link,
        long version) {

    record OfferResponse(
            Side by, Instant startsAt, Instant endsAt, @Nullable String note, Instant at) {

        static OfferResponse of(Offer offer) {
            Period period = offer.period();
            return new OfferResponse(
                    offer.by(), period.startsAt(), period.endsAt(), offer.note(), offer.at());
        }
    }

    /**
     * @param link null for the partner, whose account or software is its proof
     */
    static DateProposalResponse of(DateProposal proposal, @Nullable String link) {
        return new DateProposalResponse(
                proposal.id(),
                proposal.actionId().value(),
                proposal.partner(),
                proposal.state(),
                proposal.turn(),
                proposal.period().startsAt(),
                proposal.period().endsAt(),
                proposal.offers().stream().map(OfferResponse::of).toList(),
                proposal.reason(),
                proposal.state() == ProposalState.AGREED ? proposal.id() : null,
                link,
                proposal.version());
    }
}
