package fr.parvis.actions.rhythm;

import fr.parvis.actions.action.ActionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The rules of one tenant, and what was told of them, for fast tests of the rules. */
public final class InMemoryRhythms implements Rhythms {

    private final Map<RhythmId, Rhythm> stored = new ConcurrentHashMap<>();
    public final List<RhythmFact> told = new ArrayList<>();

    @Override
    public Optional<Rhythm> byId(RhythmId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<Rhythm> ofAction(ActionId action) {
        return stored.values().stream()
                .filter(it -> it.actionId().equals(action))
                .sorted(Comparator.comparing(it -> it.id().value()))
                .toList();
    }

    @Override
    public boolean add(Rhythm rhythm, RhythmFact fact) {
        return stored.putIfAbsent(rhythm.id(), rhythm) == null && told.add(fact);
    }

    @Override
    public boolean save(Rhythm changed, RhythmFact fact) {
        Rhythm present = stored.get(changed.id());
        return present != null
                && present.version() == changed.version() - 1
                && stored.replace(changed.id(), present, changed)
                && told.add(fact);
    }
}
