package fr.parvis.actions.proposal;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.ActionNotFound;
import fr.parvis.actions.action.Actions;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.practice.PartnerRef;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Proposes a date to a partner of an action, or a partner proposes one. */
public final class ProposeDate {

    private static final Duration FARTHEST = Duration.ofDays(3 * 366);

    private final DateProposals proposals;
    private final Actions actions;
    private final InstantSource clock;

    public ProposeDate(DateProposals proposals, Actions actions, InstantSource clock) {
        this.proposals = proposals;
        this.actions = actions;
        this.clock = clock;
    }

    /**
     * Said again under the same id, nothing happens twice.
     *
     * @param partner whether one of the action's partners is meant
     */
    public DateProposal propose(
            String id,
            ActionId action,
            Predicate<PartnerRef> partner,
            Side by,
            Period period,
            @Nullable String note) {
        var known = proposals.byId(id);
        if (known.isPresent()) {
            return known.get();
        }
        var found = actions.byId(action).orElseThrow(ActionNotFound::new).mayBeDated();
        var with =
                found.plan().organisation().partners().stream()
                        .filter(partner)
                        .findFirst()
                        .orElseThrow(ProposalUnfit::notAPartner);
        var proposal = DateProposal.propose(id, action, with, offer(by, period, note));
        proposals.add(proposal, proposal.told());
        return proposal;
    }

    /** The date is checked as that of any offer is. */
    Offer offer(Side by, Period period, @Nullable String note) {
        var now = clock.instant();
        if (!period.endsAt().isAfter(period.startsAt())) {
            throw ProposalUnfit.backwards();
        }
        if (period.length().compareTo(Period.LONGEST) > 0) {
            throw ProposalUnfit.tooLong();
        }
        if (period.startsAt().isBefore(now)) {
            throw ProposalUnfit.past();
        }
        if (period.startsAt().isAfter(now.plus(FARTHEST))) {
            throw ProposalUnfit.tooFar();
        }
        return new Offer(by, period, note, now);
    }
}
