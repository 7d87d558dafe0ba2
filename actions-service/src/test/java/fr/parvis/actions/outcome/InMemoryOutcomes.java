package fr.parvis.actions.outcome;

import fr.parvis.actions.occurrence.OccurrenceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The outcomes of one tenant, and what was told of them, for fast tests of the rules. */
public class InMemoryOutcomes implements Outcomes {

    private final Map<OccurrenceId, Outcome> stored = new ConcurrentHashMap<>();
    public final List<OutcomeFact> told = new ArrayList<>();

    @Override
    public Optional<Outcome> byId(OccurrenceId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<Outcome> byIds(List<OccurrenceId> ids) {
        return ids.stream().map(stored::get).filter(Objects::nonNull).toList();
    }

    @Override
    public synchronized boolean save(Outcome changed, OutcomeFact fact) {
        var present = stored.get(changed.id());
        var version = present == null ? 0 : present.version();
        if (version != changed.version() - 1) {
            return false;
        }
        stored.put(changed.id(), changed);
        return told.add(fact);
    }
}
