package fr.parvis.actions.proposal;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.practice.PartnerRef;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date for an action, on which the house and one of its partners agree, or not.
 *
 * @param offers the dates proposed, the last one last: the other side answers it
 * @param reason why it was refused, in the words of who refused
 * @param answeredAt when it was agreed or refused
 */
public record DateProposal(
        String id,
        ActionId actionId,
        PartnerRef partner,
        List<Offer> offers,
        ProposalState state,
        @Nullable String reason,
        @Nullable Instant answeredAt,
        long version) {

    private static final int MOST_OFFERS = 20;

    public DateProposal {
        offers = List.copyOf(offers);
    }

    static DateProposal propose(String id, ActionId action, PartnerRef partner, Offer first) {
        return new DateProposal(
                id, action, partner, List.of(first), ProposalState.PROPOSED, null, null, 1);
    }

    public Offer last() {
        return offers.getLast();
    }

    public Period period() {
        return last().period();
    }

    /** Who is to answer; null where nobody is any more. */
    public @Nullable Side turn() {
        return state.isOpen() ? last().by().other() : null;
    }

    DateProposal offerOther(Offer offer) {
        requireTurn(offer.by());
        if (offers.size() >= MOST_OFFERS) {
            throw ProposalRefused.endless();
        }
        var all = Stream.concat(offers.stream(), Stream.of(offer)).toList();
        return next(all, ProposalState.OTHER_PROPOSED, null, null);
    }

    DateProposal agree(Side by, Instant now) {
        requireTurn(by);
        if (period().isOver(now)) {
            throw ProposalRefused.over();
        }
        return next(offers, ProposalState.AGREED, null, now);
    }

    /** Either side may, its own date too. */
    DateProposal refuse(@Nullable String why, Instant now) {
        requireOpen();
        return next(offers, ProposalState.REFUSED, why, now);
    }

    DateFact told() {
        return ToldProposal.of(this);
    }

    private void requireTurn(Side by) {
        requireOpen();
        if (last().by() == by) {
            throw ProposalRefused.notYourTurn();
        }
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw ProposalRefused.closed(state);
        }
    }

    private DateProposal next(
            List<Offer> all, ProposalState to, @Nullable String why, @Nullable Instant at) {
        return new DateProposal(id, actionId, partner, all, to, why, at, version + 1);
    }
}
