package fr.parvis.actions.proposal;

import fr.parvis.actions.proposal.DateFact.DateAgreed;
import fr.parvis.actions.proposal.DateFact.DateProposed;
import fr.parvis.actions.proposal.DateFact.DateRefused;
import fr.parvis.actions.proposal.DateFact.Told;

/** What others are told of a date that is to be agreed. */
final class ToldProposal {

    private ToldProposal() {}

    static DateFact of(DateProposal proposal) {
        var id = proposal.id();
        var told = told(proposal);
        return switch (proposal.state()) {
            case PROPOSED, OTHER_PROPOSED -> new DateProposed(id, told, proposal.version());
            case AGREED -> new DateAgreed(id, told, proposal.version());
            case REFUSED -> new DateRefused(id, told, proposal.version());
        };
    }

    private static Told told(DateProposal proposal) {
        return new Told(
                proposal.actionId().value(),
                proposal.partner().partnerId(),
                proposal.last().by(),
                proposal.period().startsAt(),
                proposal.period().endsAt());
    }
}
