package fr.parvis.actions.proposal;

import fr.parvis.actions.occurrence.Period;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Agrees to a date, refuses it or proposes another, if nobody else answered meanwhile. */
public final class AnswerProposal {

    private final DateProposals proposals;
    private final ProposeDate propose;
    private final InstantSource clock;

    public AnswerProposal(DateProposals proposals, ProposeDate propose, InstantSource clock) {
        this.proposals = proposals;
        this.propose = propose;
        this.clock = clock;
    }

    /**
     * Said again, nothing happens twice.
     *
     * @param seen the version that was read
     */
    public DateProposal agree(String id, long seen, Side by) {
        var present = present(id);
        return present.state() == ProposalState.AGREED
                ? present
                : save(present, seen, it -> it.agree(by, clock.instant()));
    }

    /** Said again, nothing happens twice. */
    public DateProposal refuse(String id, long seen, @Nullable String why) {
        var present = present(id);
        return present.state() == ProposalState.REFUSED
                ? present
                : save(present, seen, it -> it.refuse(why, clock.instant()));
    }

    public DateProposal offerOther(
            String id, long seen, Side by, Period period, @Nullable String note) {
        var offer = propose.offer(by, period, note);
        return save(present(id), seen, it -> it.offerOther(offer));
    }

    private DateProposal present(String id) {
        return proposals.byId(id).orElseThrow(ProposalNotFound::new);
    }

    private DateProposal save(DateProposal present, long seen, UnaryOperator<DateProposal> change) {
        var changed = change.apply(present);
        if (present.version() != seen || !proposals.save(changed, changed.told())) {
            throw ProposalRefused.meanwhile();
        }
        return changed;
    }
}
