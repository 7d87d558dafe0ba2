package fr.parvis.actions.proposal;

import fr.parvis.actions.action.ActionNotFound;
import fr.parvis.actions.action.ActionRefused;
import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.ScheduleOccurrences;
import java.util.List;
import java.util.UUID;

/** Gives the action the date that was agreed, once; its id is that of the proposal. */
public final class PlanAgreed {

    private final DateProposals proposals;
    private final ScheduleOccurrences schedule;

    public PlanAgreed(DateProposals proposals, ScheduleOccurrences schedule) {
        this.proposals = proposals;
        this.schedule = schedule;
    }

    /** An action that was called off meanwhile gets no date. */
    public void plan(String id) {
        proposals
                .byId(id)
                .filter(it -> it.state() == ProposalState.AGREED)
                .ifPresent(this::scheduled);
    }

    private void scheduled(DateProposal agreed) {
        try {
            schedule.schedule(
                    UUID.fromString(agreed.id()),
                    agreed.actionId(),
                    List.of(agreed.period()),
                    Crew.NOBODY);
        } catch (ActionNotFound | ActionRefused _) {
            return;
        }
    }
}
