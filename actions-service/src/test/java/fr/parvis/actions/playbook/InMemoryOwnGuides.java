package fr.parvis.actions.playbook;

import fr.parvis.actions.practice.Practice;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The guides that one tenant adapted, for fast tests of the rules. */
public final class InMemoryOwnGuides implements OwnGuides {

    private final Map<Practice, OwnGuide> stored = new ConcurrentHashMap<>();

    @Override
    public Optional<OwnGuide> of(Practice practice) {
        return Optional.ofNullable(stored.get(practice));
    }

    @Override
    public boolean save(OwnGuide changed) {
        var present = stored.get(changed.practice());
        return present == null
                ? changed.version() == 1 && stored.putIfAbsent(changed.practice(), changed) == null
                : present.version() == changed.version() - 1
                        && stored.replace(changed.practice(), present, changed);
    }
}
