package fr.parvis.actions.proposal;

import fr.parvis.actions.action.ActionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The dates to be agreed of one tenant, and what was told of them, for fast tests of the rules. */
public final class InMemoryDateProposals implements DateProposals {

    private final Map<String, DateProposal> stored = new ConcurrentHashMap<>();
    public final List<DateFact> told = new ArrayList<>();

    @Override
    public Optional<DateProposal> byId(String id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<DateProposal> of(ActionId action) {
        return stored.values().stream()
                .filter(it -> it.actionId().equals(action))
                .sorted(Comparator.comparing(DateProposal::id).reversed())
                .toList();
    }

    @Override
    public List<DateProposal> waitingFor(Side side, int limit) {
        return stored.values().stream()
                .filter(it -> it.turn() == side)
                .sorted(Comparator.comparing(DateProposal::id))
                .limit(limit)
                .toList();
    }

    @Override
    public boolean add(DateProposal proposal, DateFact fact) {
        return stored.putIfAbsent(proposal.id(), proposal) == null && told.add(fact);
    }

    @Override
    public boolean save(DateProposal changed, DateFact fact) {
        var present = stored.get(changed.id());
        return present != null
                && present.version() == changed.version() - 1
                && stored.replace(changed.id(), present, changed)
                && told.add(fact);
    }
}
