package fr.parvis.actions.proposal;

import fr.parvis.actions.action.ActionId;
import java.util.List;
import java.util.Optional;

/** The dates that are to be agreed with partners of the present tenant. */
public interface DateProposals {

    Optional<DateProposal> byId(String id);

    /** The last begun first. */
    List<DateProposal> of(ActionId action);

    /** At most so many that this side is to answer, the first begun first. */
    List<DateProposal> waitingFor(Side side, int limit);

    /** False where this id is taken. */
    boolean add(DateProposal proposal, DateFact fact);

    /** False where the stored one is not the version before this one any more. */
    boolean save(DateProposal changed, DateFact fact);
}
