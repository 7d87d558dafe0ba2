package fr.parvis.actions.proposal.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.proposal.DateFact;
import fr.parvis.actions.proposal.DateProposal;
import fr.parvis.actions.proposal.DateProposals;
import fr.parvis.actions.proposal.Side;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MongoDateProposals implements DateProposals {

    private final TenantCollection<ProposalDocument> proposals;

    MongoDateProposals(Store store) {
        proposals =
                store.collection(
                        "date_proposals",
                        ProposalDocument.class,
                        Index.on("tenant", "actionId").desc("_id"),
                        Index.on("tenant", "turn", "_id"));
    }

    @Override
    public Optional<DateProposal> byId(String id) {
        return proposals.byId(id).map(ProposalDocument::proposal);
    }

    @Override
    public List<DateProposal> of(ActionId action) {
        return proposals
                .find(eq("actionId", action.value()), Sorts.descending("_id"), Integer.MAX_VALUE)
                .stream()
                .map(ProposalDocument::proposal)
                .toList();
    }

    @Override
    public List<DateProposal> waitingFor(Side side, int limit) {
        return proposals.find(eq("turn", side), Sorts.ascending("_id"), limit).stream()
                .map(ProposalDocument::proposal)
                .toList();
    }

    @Override
    public boolean add(DateProposal proposal, DateFact fact) {
        return proposals.insertIfAbsent(ProposalDocument.of(proposal), List.of(fact));
    }

    @Override
    public boolean save(DateProposal changed, DateFact fact) {
        try {
            proposals.replace(ProposalDocument.of(changed), changed.version() - 1, List.of(fact));
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }
}
